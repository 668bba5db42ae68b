package org.qifu.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Makes a form count once, however often its button is clicked: every form that is shown carries a ticket of its own. */
@Component
class FormTickets {

    private static final String TICKETS = FormTickets.class.getName();
    private static final int KEPT = 50;

    private final ObjectProvider<HttpServletRequest> requests;

    FormTickets(ObjectProvider<HttpServletRequest> requests) {
        this.requests = requests;
    }

    /** For a form that is about to be shown. */
    String issue() {
        String ticket = UUID.randomUUID().toString();
        HttpSession session = requests.getObject().getSession();
        synchronized (WebUtils.getSessionMutex(session)) {
            Deque<String> tickets = tickets(session);
            tickets.addLast(ticket);
            if (tickets.size() > KEPT) {
                tickets.removeFirst();
            }
            session.setAttribute(TICKETS, tickets);
        }
        return ticket;
    }

    /** Whether the form of this ticket comes in for the first time. */
    boolean take(@Nullable String ticket) {
        HttpSession session = requests.getObject().getSession();
        synchronized (WebUtils.getSessionMutex(session)) {
            Deque<String> tickets = tickets(session);
            boolean first = ticket != null && tickets.remove(ticket);
            session.setAttribute(TICKETS, tickets);
            return first;
        }
    }

    @SuppressWarnings("unchecked")
    private static Deque<String> tickets(HttpSession session) {
        return session.getAttribute(TICKETS) instanceof Deque<?> kept ? (Deque<String>) kept : new ArrayDeque<>();
    }
}
