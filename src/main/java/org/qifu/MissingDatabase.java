package org.qifu;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The profile {@code postgres} is on, but not all of its database is told. */
class MissingDatabase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> VARIABLES = Map.of(
            "url", "QIFU_DATABASE_URL",
            "username", "QIFU_DATABASE_USER",
            "password", "QIFU_DATABASE_PASSWORD");

    private final transient List<String> settings;

    /** Of {@code url}, {@code username} and {@code password} those that are missing. */
    MissingDatabase(List<String> settings) {
        super("The profile postgres is on, but its database is not told. （使用了 postgres 配置，但没有说明数据库，请设置环境变量 "
                + variables(settings, "、", "（jdbc:postgresql://…）") + "，然后重新启动。）");
        this.settings = settings;
    }

    String action() {
        return "Set " + variables(settings, ", ", " (jdbc:postgresql://…)") + ".";
    }

    private static String variables(List<String> settings, String between, String form) {
        return settings.stream()
                .map(setting -> VARIABLES.get(setting) + (setting.equals("url") ? form : ""))
                .collect(Collectors.joining(between));
    }
}
