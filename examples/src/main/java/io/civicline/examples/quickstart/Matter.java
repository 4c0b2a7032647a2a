package io.civicline.examples.quickstart;

import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import java.util.List;

/**
 * Something that citizens ask of Linlan, and how the operator ends the call.
 *
 * @param kind of request
 * @param urgency as the operator hears it
 * @param category what it is about
 * @param subject in one line
 * @param body the whole of it
 * @param ending {@code dispatch}, {@code propose}, {@code draft}, or one of {@code answer decline refer about owner} with
 *     what goes with it after a colon
 */
record Matter(String kind, String urgency, String category, String subject, String body, String ending) {

    private static final String TABLE = """
            COMPLAINT | NORMAL | urban.noise.construction | 夜间施工噪音 | 工地凌晨仍在打桩，孩子无法入睡 | dispatch
            COMPLAINT | NORMAL | urban.noise.construction | 午休时间装修扰民 | 楼上中午一直在用电钻 | dispatch
            COMPLAINT | NORMAL | urban.noise.square | 广场舞音响扰民 | 每晚音响很大，关窗也听得见 | dispatch
            COMPLAINT | NORMAL | urban.noise.fireworks | 小区门口燃放烟花 | 禁放区内有人燃放烟花 | dispatch
            COMPLAINT | NORMAL | urban.street.stalls | 早餐摊占用盲道 | 摊位把盲道全部占了 | dispatch
            SERVICE_REQUEST | NORMAL | urban.street.garbage | 垃圾三天未清运 | 垃圾桶已经满到路上 | dispatch
            SERVICE_REQUEST | NORMAL | urban.street.lamp | 整条巷子路灯不亮 | 天黑以后看不见路 | dispatch
            SERVICE_REQUEST | NORMAL | urban.street.lamp | 电杆上的路灯掉落 | 灯罩挂在电线上 | owner:city-power
            ASSISTANCE | URGENT | utilities.water.outage | 停水一天 | 家里有老人，昨晚起停水 | dispatch
            ASSISTANCE | URGENT | utilities.water.burst | 路面水管爆裂 | 水已经漫到车库入口 | dispatch
            INQUIRY | NORMAL | utilities.water.bill | 上月水费偏高 | 想核对上月用水量 | propose
            ASSISTANCE | URGENT | utilities.gas.leak | 楼道有燃气味 | 三单元楼道燃气味很重 | dispatch
            ASSISTANCE | NORMAL | utilities.gas.supply | 燃气表不走字 | 换了电池还是不走 | dispatch
            ASSISTANCE | URGENT | utilities.power.outage | 整栋楼停电 | 电梯也停了 | dispatch
            ASSISTANCE | URGENT | utilities.heating.cold | 暖气不热 | 室温只有十三度，家有新生儿 | dispatch
            COMPLAINT | NORMAL | utilities.heating.cold | 暖气时热时凉 | 每天下午就凉了 | dispatch
            COMPLAINT | URGENT | housing.property.lift | 电梯多次困人 | 物业一直没有修好 | dispatch
            COMPLAINT | NORMAL | housing.property.fees | 物业收费不公示 | 停车费涨价没有告知业主 | dispatch
            COMPLAINT | NORMAL | housing.quality.leak | 屋面渗漏 | 顶楼下雨就漏，已报修两次 | propose
            COMPLAINT | URGENT | social.labour.wages | 春节前拖欠工资 | 三名工友两个月没有领到工资 | dispatch
            INQUIRY | NORMAL | social.insurance.transfer | 社保怎样转入本市 | 换了工作，想把社保转过来 | answer:可在服务大厅或网上申请转入
            INQUIRY | NORMAL | social.insurance.transfer | 社保转移没有进度 | 申请一个月了查不到进度 | dispatch
            SERVICE_REQUEST | NORMAL | transport.road.pothole | 路面坑洼 | 公交站旁有大坑，电动车容易摔 | dispatch
            SUGGESTION | NORMAL | transport.bus.route | 建议增加早班公交 | 六点前没有车去火车站 | dispatch
            INQUIRY | NORMAL | transport.bus.route | 春节公交几点收车 | 除夕晚上想坐公交 | answer:除夕末班车提前到二十点
            COMPLAINT | URGENT | transport.parking.fire-lane | 消防通道被占 | 私家车长期停在消防通道 | dispatch
            COMPLAINT | NORMAL | environment.air.smoke | 餐馆油烟扰民 | 烟道正对卧室窗户 | dispatch
            TIP | NORMAL | market.consumer.price | 市场哄抬菜价 | 管理人员收了摊主的好处 | about:city-market
            COMPLAINT | NORMAL | market.consumer.refund | 健身卡不退费 | 门店关门，老板联系不上 | dispatch
            COMPLAINT | NORMAL | market.consumer.refund | 退费纠纷已起诉 | 法院已经立案 | decline:in-court
            INQUIRY | NORMAL | education.school.enrolment | 秋季入学需要什么材料 | 孩子今年上小学 | answer:户口簿、住房证明、接种证明
            COMPLAINT | NORMAL | health.hospital.appointment | 预约挂号打不进去 | 电话一直占线 | dispatch
            COMPLAINT | NORMAL | government.conduct.counter | 窗口推诿 | 跑了三次都说材料不全 | dispatch
            COMMENDATION | NORMAL | government.conduct.counter | 表扬热心的窗口人员 | 帮老人填好了全部表格 | dispatch
            ASSISTANCE | URGENT | government.conduct | 邻居正在斗殴 | 楼下有人打架 | refer:police-110
            COMPLAINT | NORMAL | government | 地址没有说清 | 来电中断，待补充 | draft
            """;

    /** Everything that is asked. */
    static final List<Matter> ALL = Catalogue.rows(TABLE).map(Matter::of).toList();

    private static Matter of(List<String> row) {
        return new Matter(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5));
    }

    /** A form with what this matter says; the rest is the caller's. */
    RegistrationForm form() {
        RegistrationForm form = Registration.of(kind)
                .urgency(urgency)
                .category(category)
                .subject(subject)
                .body(body);
        return switch (ending(0)) {
            case "about" -> form.confidential().about(ending(1));
            case "owner" -> form.attribute("owner", ending(1));
            default -> form;
        };
    }

    /** Ends the call. */
    Registration end(RegistrationForm form) {
        return switch (ending(0)) {
            case "answer" -> form.answer(ending(1));
            case "decline" -> form.decline(ending(1));
            case "refer" -> form.refer(ending(1));
            case "propose" -> form.propose();
            case "draft" -> form.draft();
            default -> form.dispatch();
        };
    }

    private String ending(int part) {
        return List.of(ending.split(":", -1)).get(part);
    }
}
