package io.civicline.engine.explain;

import io.civicline.core.clock.Clock;
import io.civicline.core.clock.LedgerEntry;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Entry;
import io.civicline.core.ticket.Ticket;
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
        CHINESE.put("facts-changed", "变更事实");
        CHINESE.put("corrected", "订正");
        CHINESE.put("status-set", "标注状态");
        CHINESE.put("status-cleared", "取消状态");
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
        CHINESE.put("urge-answered", "催办反馈");
        CHINESE.put("supervision-answered", "督办反馈");
        CHINESE.put("supervision-returned", "督办退回");
        CHINESE.put("supervision-accepted", "督办审核通过");
        CHINESE.put("supervision-sent-back", "督办审核退回");
        CHINESE.put("supervision-closed", "督办销号");
        CHINESE.put("promised", "承诺");
        CHINESE.put("promise-kept", "兑现承诺");
        CHINESE.put("promise-broken", "承诺逾期");
        CHINESE.put("promise-renegotiated", "另约承诺时间");
        CHINESE.put("staged-closing-requested", "申请阶段性办结");
        CHINESE.put("staged-closing-approved", "同意阶段性办结");
        CHINESE.put("staged-closing-refused", "不同意阶段性办结");
        CHINESE.put("termination-requested", "申请终止办理");
        CHINESE.put("termination-granted", "同意终止办理");
        CHINESE.put("termination-refused", "不同意终止办理");
        CHINESE.put("excusal-requested", "申请免责");
        CHINESE.put("exclusion-requested", "申请剔除");
    }

    private Moments() {}

    static String name(String moment, Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE.getOrDefault(moment, moment) : moment.replace('-', ' ');
    }

    /** The moment before the start of a clock that its rule names. */
    static String thatStarted(Clock clock, PolicySet policy, Ticket ticket, List<Entry> journal) {
        String last = thatStartedFirst(clock, policy, ticket, journal);
        for (LedgerEntry line : clock.entries()) {
            if (line.rechoice() != null && line.extension() != null) {
                last = line.extension().replaceFirst(".* after ", "").replaceFirst("^start$", last);
            } else if (line.rechoice() != null && line.rechoice().from().equals(line.at())) {
                last = "facts-changed";
            }
        }
        return last;
    }

    private static String thatStartedFirst(Clock clock, PolicySet policy, Ticket ticket, List<Entry> journal) {
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
            String moment = entry.event().moment(ticket);
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
