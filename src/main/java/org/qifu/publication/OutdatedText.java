package org.qifu.publication;

/** Somebody else has edited the text meanwhile; the message is a Chinese sentence for the editor. */
public class OutdatedText extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutdatedText(String id, int current) {
        super("“" + id + "”现为第" + current + "版，与您修改时所依据的版本不同，请重新查看后再修改");
    }
}
