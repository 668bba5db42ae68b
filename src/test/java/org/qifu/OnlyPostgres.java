package org.qifu;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A test that would say nothing on H2; alone it is run by {@code ./mvnw test -Dtest=… -Dqifu.test.database=postgres}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag(OnlyPostgres.CHOSEN)
@EnabledIfSystemProperty(named = OnlyPostgres.PROPERTY, matches = OnlyPostgres.CHOSEN)
public @interface OnlyPostgres {

    /** The property that chooses the database of the flow tests. */
    String PROPERTY = "qifu.test.database";

    /** Its value for PostgreSQL. */
    String CHOSEN = "postgres";
}
