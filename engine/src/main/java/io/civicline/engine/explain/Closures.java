package io.civicline.engine.explain;

import io.civicline.core.code.Label;
import io.civicline.core.ticket.Closure;
import java.util.Locale;

/** What ends of tickets are called to citizens. */
final class Closures {

    private Closures() {}

    static String text(Closure closure, Locale locale) {
        return label(closure).text(locale);
    }

    private static Label label(Closure closure) {
        return switch (closure) {
            case ANSWERED -> Label.of("已答复", "answered");
            case RESOLVED -> Label.of("已办结", "settled");
            case DECLINED -> Label.of("不予受理", "not accepted");
            case REFERRED -> Label.of("已转其他渠道", "referred to another channel");
            case WITHDRAWN -> Label.of("诉求人撤回", "withdrawn by the requester");
            case MERGED -> Label.of("已与同一事项的工单合并办理", "handled together with another ticket of the same matter");
            case TERMINATED -> Label.of("已终止办理", "ended without a result");
        };
    }
}
