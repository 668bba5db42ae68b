package org.qifu.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The cases that this visitor may see: opened with a code in this session, or the logged-in firm's own (R-INT-02). */
@Component
class OpenedCases {

    private static final String OPENED = OpenedCases.class.getName();
    private static final String VISITED = OPENED + ".visited";

    /** A page left open refreshes itself, which must not keep a session alive on a shared computer. */
    private static final Duration IDLE = Duration.ofMinutes(25);

    private final CaseFiles files;
    private final FirmCases own;
    private final LoggedInFirm visitor;
    private final ObjectProvider<HttpServletRequest> requests;
    private final Clock clock;

    OpenedCases(
            CaseFiles files,
            FirmCases own,
            LoggedInFirm visitor,
            ObjectProvider<HttpServletRequest> requests,
            Clock clock) {
        this.files = files;
        this.own = own;
        this.visitor = visitor;
        this.requests = requests;
        this.clock = clock;
    }

    /** Opens a case whose code was right. The session gets another id, so that nobody who planted the old one comes along. */
    void open(String number) {
        HttpServletRequest request = requests.getObject();
        request.getSession();
        request.changeSessionId();
        HttpSession session = request.getSession();
        var numbers = new TreeSet<>(opened(session));
        numbers.add(number);
        session.setAttribute(OPENED, numbers);
    }

    /**
     * The case, for a page or a form of it.
     *
     * @throws CaseNotOpened when the visitor may not see it, be there such a case or not
     */
    CaseFile require(String number) {
        CaseFile file = find(number).orElseThrow(() -> new CaseNotOpened(number));
        session().setAttribute(VISITED, clock.instant());
        return file;
    }

    /** The same for a page that refreshes itself; after a while without the visitor it is not opened any more. */
    CaseFile watch(String number) {
        CaseFile file = find(number).orElseThrow(() -> new CaseNotOpened(number));
        Object visited = session().getAttribute(VISITED);
        if (!(visited instanceof Instant at) || at.plus(IDLE).isBefore(clock.instant())) {
            // Not the whole session: a clerk may have shown the page in the browser that he works in.
            session().removeAttribute(OPENED);
            session().removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
            throw new CaseNotOpened(number);
        }
        return file;
    }

    /** Whether a case or an enquiry of this number was opened with its code in this session. */
    boolean byCode(String number) {
        HttpSession session = requests.getObject().getSession(false);
        return session != null && opened(session).contains(number);
    }

    private Optional<CaseFile> find(String number) {
        return files.find(number)
                .filter(file -> byCode(number)
                        || visitor.get().filter(firm -> own.owns(firm, file)).isPresent());
    }

    private HttpSession session() {
        return requests.getObject().getSession();
    }

    @SuppressWarnings("unchecked")
    private static Set<String> opened(HttpSession session) {
        return session.getAttribute(OPENED) instanceof Set<?> numbers ? (Set<String>) numbers : Set.of();
    }
}
