package org.qifu;

import java.util.List;
import java.util.TimeZone;
import org.qifu.archive.PackageVerifier;
import org.qifu.audit.LogVerifier;
import org.qifu.deadline.Deadlines;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;

/** Starts Qifu, the case management of a county's enterprise-service centre. */
// Nobody logs in to Spring Security with a password: staff do at the engine, firms at their provider, systems with a
// key.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Qifu {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(PackageVerifier.COMMAND)) {
            System.exit(PackageVerifier.run(List.of(args)));
        }
        if (args.length > 0 && args[0].equals(LogVerifier.COMMAND)) {
            System.exit(LogVerifier.run(List.of(args)));
        }
        // Cron timers of the engine fire in the JVM's zone; a server set to UTC must not shift a month's end.
        TimeZone.setDefault(TimeZone.getTimeZone(Deadlines.ZONE));
        SpringApplication.run(Qifu.class, args);
    }
}
