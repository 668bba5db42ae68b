package org.qifu.notice;

/** Of what, to whom, by which way: what a rule and a template are for. */
public record NoticeKey(NoticeEvent event, Audience audience, Channel channel) {

    /** In Chinese, for messages to people. */
    public String label() {
        return event.label() + "·" + audience.label() + "·" + channel.label();
    }

    /** Whether the audience has an address there; a query code is never shown on the page that it opens. */
    boolean possible() {
        if (audience != Audience.FIRM) {
            return channel == Channel.MAIL || channel == Channel.DING;
        }
        return channel != Channel.DING && !(event == NoticeEvent.CODE && channel == Channel.PORTAL);
    }
}
