package org.qifu.archive;

/** A stored package is not what was made: it must come back from a backup. */
public class PackageDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PackageDamaged(CasePackage damaged) {
        super("办件 " + damaged.caseNumber() + " 第" + damaged.round() + "轮的案卷包与归档时的哈希不符，请联系系统管理员从备份恢复。");
    }
}
