package org.qifu.portal.callback;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Clients that a test lets hear of every case. */
@Component
public class SubscribersOfTests implements CaseSubscribers {

    private static final List<String> CLIENTS = new CopyOnWriteArrayList<>();

    public static void hear(String client) {
        CLIENTS.add(client);
    }

    public static void nobody() {
        CLIENTS.clear();
    }

    @Override
    public List<String> clientsOf(String caseNumber) {
        return List.copyOf(CLIENTS);
    }
}
