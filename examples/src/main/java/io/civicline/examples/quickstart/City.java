package io.civicline.examples.quickstart;

import io.civicline.core.command.ReasonUse;
import io.civicline.core.unit.Unit;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.NoticeRule.Audience;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.Role;
import io.civicline.routing.ResultMode;
import io.civicline.sla.calendar.ChinaCalendar;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.counting.ChinaCounting;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/** The policy of Linlan (临澜市), an invented city of six districts. What is not in here does not happen there. */
final class City {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Offices work on weekdays and make-up Saturdays; holidays as the State Council announced them. */
    static final WorkCalendar OFFICE = ChinaCalendar.withHours("08:30-12:00", "13:30-17:30");

    /** The service hall opens on every Saturday as well. */
    static final WorkCalendar HALL = WorkCalendar.builder()
            .zone(ZONE)
            .open(DayOfWeek.MONDAY, DayOfWeek.SATURDAY, "09:00-17:00")
            .overrides(ChinaCalendar.days())
            .published(ChinaCalendar.COVERAGE)
            .build();

    /** Who carries a duty carries it where its region is, unless somebody nearer carries it too. */
    private static final String UNITS = """
            centre         | 市民服务热线中心     | 99   | -        | -
            luting         | 鹭汀区人民政府       | 9901 | district | -
            liuqiao        | 柳桥区人民政府       | 9902 | district | -
            shiji          | 石矶区人民政府       | 9903 | district | -
            yungu          | 云谷区人民政府       | 9904 | district | -
            beize          | 北泽区人民政府       | 9905 | district | -
            nanbu          | 南埠区人民政府       | 9906 | district | -
            luting-urban   | 鹭汀区城市管理局     | 9901 | -        | urban
            liuqiao-urban  | 柳桥区城市管理局     | 9902 | -        | urban
            shiji-urban    | 石矶区城市管理局     | 9903 | -        | urban
            city-urban     | 市城市管理局         | 99   | -        | urban
            city-water     | 市水务集团           | 99   | -        | water
            city-gas       | 市燃气公司           | 99   | -        | gas
            city-power     | 市供电公司           | 99   | -        | power
            city-heating   | 市供热公司           | 99   | -        | heating
            city-housing   | 市住房和城乡建设局   | 99   | -        | housing
            city-social    | 市人力资源和社会保障局 | 99 | -        | social
            city-transport | 市交通运输局         | 99   | -        | transport
            city-police    | 市公安局             | 99   | -        | police
            city-green     | 市生态环境局         | 99   | -        | environment
            city-market    | 市市场监督管理局     | 99   | -        | market
            city-schools   | 市教育局             | 99   | -        | education
            city-health    | 市卫生健康委员会     | 99   | -        | health
            """;

    private City() {}

    static PolicySet policies() {
        PolicySetBuilder city = PolicySet.builder("linlan", ZONE.getId())
                .kinds("INQUIRY", "ASSISTANCE", "COMPLAINT", "TIP", "SUGGESTION", "COMMENDATION", "SERVICE_REQUEST")
                .urgencies("NORMAL", "URGENT", "EMERGENCY")
                .channels("PHONE", "WEB", "WECHAT", "sms", "inbox")
                .categories(Catalogue.categories())
                .regions(Catalogue.regions())
                .calendar("office", OFFICE)
                .calendar("hall", HALL)
                .counting(ChinaCounting.nextDay())
                .routing(ResultMode.DISPATCH, Routes.otherwise())
                .returns(2, "return", ResultMode.PROPOSE);
        Limits.clocks().forEach(city::clock);
        Routes.rules().forEach(city::rule);
        Catalogue.rows(UNITS).forEach(row -> unit(city, row));
        reasons(city.centre("centre"));
        notices(city);
        roles(city);
        return city.build();
    }

    private static void unit(PolicySetBuilder city, List<String> row) {
        String id = row.get(0);
        String region = row.get(2);
        Unit unit = Unit.of(id, row.get(1)).in(region);
        if (!row.get(3).equals("-")) {
            unit = unit.at(row.get(3));
        }
        if (id.equals("city-social")) {
            unit = unit.workingBy("hall");
        }
        city.unit(unit);
        if (!row.get(4).equals("-")) {
            city.duty(id, row.get(4), region);
        }
    }

    private static void reasons(PolicySetBuilder city) {
        city.reasons(ReasonUse.DECLINE, "in-court", "answered-before")
                .reasons(ReasonUse.REFER, "police-110", "labour-arbitration")
                .reasons(ReasonUse.RETURN, "not-our-duty", "other-district", "asset-of-others")
                .reasons(ReasonUse.SUSPEND, "waiting-for-citizen", "waiting-for-expert")
                .reasons(ReasonUse.EXTEND, "complex-matter", "several-units", "parts-on-order");
    }

    private static void notices(PolicySetBuilder city) {
        city.notice(NoticeRule.of("new-work", "dispatched", Audience.UNITS, "inbox", "工单{ticket}已派至贵单位，请签收"))
                .notice(NoticeRule.of("overdue", "clock-breached", Audience.LEAD, "inbox", "工单{ticket}有时限已超期"))
                .notice(NoticeRule.of("sent-back", "reply-sent-back", Audience.LEAD, "inbox", "工单{ticket}的办复已退回"))
                .notice(NoticeRule.of("taken", "registered", Audience.REQUESTERS, "sms", "您的诉求已登记，编号{ticket}"))
                .notice(NoticeRule.of("done", "closed", Audience.REQUESTERS, "sms", "您的诉求{ticket}已办结"));
    }

    private static void roles(PolicySetBuilder city) {
        city.role(Role.of("operator").may("register", "withdraw", "note").seesEverything())
                .role(Role.of("dispatcher")
                        .may("dispatch", "decide-return", "decide-extension", "note")
                        .seesEverything())
                .role(Role.of("auditor").may("audit", "tell-citizen", "close").seesEverything())
                .role(Role.of("privacy-officer").may("erase-words").seesEverything())
                .role(Role.of("handler")
                        .may("acknowledge", "first-contact", "request-return", "reply", "note", "attach", "host-event")
                        .may("suspend", "resume", "request-extension")
                        .seesOwnUnit()
                        .recordsLateUpTo(Duration.ofHours(12)));
    }
}
