package org.qifu.organisation;

import java.util.List;
import org.qifu.Databases;

/** A pool of service people in the tests of rules of other modules. */
public final class Pool {

    private Pool() {}

    /** The delivered organisation. */
    public static Organisation organisation() {
        return Seeded.on(Databases.h2()).organisation;
    }

    /** The four of two departments: who checks risks, who reads policies, who helps with rectification, who left. */
    public static ServicePeople ofFour() {
        var people = new ServicePeople(Seeded.on(Databases.h2()).jdbc);
        people.save(new ServicePerson("zhang", "张三", "amr", PoolKind.LINE, List.of("RISK_CHECK"), true));
        people.save(new ServicePerson("li", "李四", "amr", PoolKind.PROFESSIONAL, List.of("POLICY"), true));
        people.save(new ServicePerson("wang", "王五", "fire", PoolKind.EXPERT, List.of("RISK_CHECK", "POLICY"), true));
        people.save(new ServicePerson("zhao", "赵六", "fire", PoolKind.EXPERT, List.of("RISK_CHECK"), false));
        return people;
    }
}
