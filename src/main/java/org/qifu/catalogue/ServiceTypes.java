package org.qifu.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The ten service types in the order of the printed form (R-SVC-25, C-31). */
@Component
public class ServiceTypes {

    private static final String FILE = "data/service-types.csv";
    private static final int COLUMNS = 5;

    private final List<ServiceType> types = read();

    /** All types, in their printed order. */
    public List<ServiceType> all() {
        return types;
    }

    /** The type of this code; empty when there is none. */
    public Optional<ServiceType> find(String code) {
        return types.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    private static List<ServiceType> read() {
        try {
            return new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> type(line.split(",", COLUMNS)))
                    .sorted(Comparator.comparingInt(ServiceType::seq))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServiceType type(String[] cells) {
        return new ServiceType(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3], cells[4]);
    }
}
