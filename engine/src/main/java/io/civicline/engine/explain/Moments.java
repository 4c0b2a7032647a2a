package io.civicline.engine.explain;

import io.civicline.core.clock.Clock;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Entry;
import io.civicline.engine.policy.PolicySet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What moments are called by people. */
final class Moments {

    private static final Map<String, String> CHINESE = new LinkedHashMap<>();

    static {
        CHINESE.put("arrived", "来电");
        CHINESE.put("received", "收件");
        CHINESE.put("registered", "登记");
        CHINESE.put("proposed", "建议派单");
        CHINESE.put("routed", "分派");
        CHINESE.put("dispatched", "派单");
        CHINESE.put("acknowledged", "签收");
        CHINESE.put("first-contacted", "首次联系");
        CHINESE.put("return-requested", "申请退单");
        CHINESE.put("returned", "退单");
        CHINESE.put("replied", "办复");
        CHINESE.put("reply-passed", "审核通过");
        CHINESE.put("reply-sent-back", "审核退回");
        CHINESE.put("citizen-told", "告知");
        CHINESE.put("follow-up-opened", "开始回访");
        CHINESE.put("reworked", "二次办理");
        CHINESE.put("reopened", "重新办理");
        CHINESE.put("clock-breached", "超期");
        CHINESE.put("step-marked", "预警");
        CHINESE.put("urged", "催办");
        CHINESE.put("supervised", "督办");
        CHINESE.put("step-failed", "步骤未执行");
    }

    private Moments() {}

    static String name(String moment, Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE.getOrDefault(moment, moment) : moment.replace('-', ' ');
    }

    /** The moment before the start of a clock that its rule names. */
    static String thatStarted(Clock clock, PolicySet policy, List<Entry> journal) {
        Set<String> starts = policy.clocks()
                .rule(clock.key().code())
                .map(rule -> rule.starts())
                .orElse(Set.of());
        String last = "";
        for (Entry entry : journal) {
            if (entry.event() instanceof ClockEvent.ClockStarted started
                    && started.clock().equals(clock.key())) {
                break;
            }
            String moment = entry.event().moment();
            if (starts.contains(moment)) {
                last = moment;
            } else if (moment.equals("registered")) {
                last = starts.stream()
                        .filter(Set.of("received", "arrived")::contains)
                        .findFirst()
                        .orElse(last);
            }
        }
        return last;
    }
}
