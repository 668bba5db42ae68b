package org.qifu.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Objects;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Documents;
import org.springframework.stereotype.Component;

/** Where an audience is reached by a channel. */
@Component
class Addresses {

    private final ObjectMapper json = new ObjectMapper();
    private final Documents documents;
    private final CaseStaff staff;

    Addresses(Documents documents, CaseStaff staff) {
        this.documents = documents;
        this.staff = staff;
    }

    /** The addresses, none when there is none; the portal's is the case's page. */
    List<String> of(CaseFile file, NoticeKey key, News news) {
        if (key.audience() == Audience.FIRM) {
            return firm(file, key.channel());
        }
        return staff.members(staff.groups(file, key.event(), key.audience(), news.node())).stream()
                .map(member -> key.channel() == Channel.MAIL ? member.email() : member.user())
                .filter(Objects::nonNull)
                .filter(address -> !address.isBlank())
                .toList();
    }

    private List<String> firm(CaseFile file, Channel channel) {
        return switch (channel) {
            case MAIL -> email(file).isBlank() ? List.of() : List.of(email(file));
            case SMS -> List.of(file.applicant().contactPhone());
            case PORTAL -> List.of(file.number());
            // Only officials have an account there.
            case DING -> List.of();
        };
    }

    private String email(CaseFile file) {
        return documents
                .latest(file.number(), "application", "")
                .map(application -> text(application.content()))
                .orElse("");
    }

    private String text(String application) {
        try {
            return json.readTree(application).path("contactEmail").asText("");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
