package org.qifu.catalogue;

/** Somebody else has edited the item meanwhile; the message is a Chinese sentence for the editor. */
public class OutdatedVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutdatedVersion(String code, int current) {
        super("事项" + code + "现为第" + current + "版，与您修改时所依据的版本不同，请重新查看后再修改");
    }
}
