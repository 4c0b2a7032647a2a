package io.civicline.examples.quickstart;

import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import java.util.List;
import java.util.Map;

/**
 * Something that citizens ask of Linlan, and how the operator ends the call.
 *
 * @param kind of request
 * @param urgency as the operator hears it
 * @param category what it is about
 * @param subject in one line
 * @param body the whole of it
 * @param answers what the caller says to the intake form, such as {@code trapped=yes}; the rest is asked for
 * @param ending {@code dispatch}, {@code propose}, {@code draft}, or one of {@code answer decline refer about} with what
 *     goes with it after a colon
 */
record Matter(
        String kind,
        String urgency,
        String category,
        String subject,
        String body,
        Map<String, String> answers,
        String ending) {

    private static final String TABLE = """
            COMPLAINT | NORMAL | urban.noise.construction | 夜间施工噪音 | 工地凌晨仍在打桩，孩子无法入睡 | when=night | dispatch
            COMPLAINT | NORMAL | urban.noise.renovation | 午休时间装修扰民 | 楼上中午一直在用电钻 | when=noon | dispatch
            COMPLAINT | NORMAL | urban.noise.square | 广场舞音响扰民 | 每晚音响很大，关窗也听得见 | - | dispatch
            COMPLAINT | NORMAL | urban.noise.fireworks | 小区门口燃放烟花 | 禁放区内有人燃放烟花 | - | dispatch
            COMPLAINT | NORMAL | urban.street.stalls | 早餐摊占用盲道 | 摊位把盲道全部占了 | - | dispatch
            SERVICE_REQUEST | NORMAL | urban.street.garbage | 垃圾三天未清运 | 垃圾桶已经满到路上 | - | dispatch
            SERVICE_REQUEST | NORMAL | urban.street.lamp | 整条巷子路灯不亮 | 天黑以后看不见路 | - | dispatch
            SERVICE_REQUEST | NORMAL | urban.street.lamp | 电杆上的路灯掉落 | 灯罩挂在电线上 | owner=city-power | dispatch
            ASSISTANCE | URGENT | utilities.water.outage | 停水一天 | 家里有老人，昨晚起停水 | - | dispatch
            ASSISTANCE | URGENT | utilities.water.burst | 路面水管爆裂 | 水已经漫到车库入口 | - | dispatch
            INQUIRY | NORMAL | utilities.water.bill | 上月水费偏高 | 想核对上月用水量 | - | propose
            ASSISTANCE | URGENT | utilities.gas.leak | 楼道有燃气味 | 三单元楼道燃气味很重 | - | dispatch
            ASSISTANCE | NORMAL | utilities.gas.supply | 燃气表不走字 | 换了电池还是不走 | - | dispatch
            ASSISTANCE | URGENT | utilities.power.outage | 整栋楼停电 | 电梯也停了 | - | dispatch
            ASSISTANCE | URGENT | utilities.heating.cold | 暖气不热 | 室温只有十三度，家有新生儿 | temperature=13 | dispatch
            COMPLAINT | NORMAL | utilities.heating.cold | 暖气时热时凉 | 每天下午就凉了 | - | dispatch
            COMPLAINT | URGENT | housing.property.lift | 电梯多次困人 | 物业一直没有修好 | trapped=no | dispatch
            COMPLAINT | NORMAL | housing.property.fees | 物业收费不公示 | 停车费涨价没有告知业主 | - | dispatch
            COMPLAINT | NORMAL | housing.quality.leak | 屋面渗漏 | 顶楼下雨就漏，已报修两次 | - | propose
            COMPLAINT | URGENT | social.labour.wages | 春节前拖欠工资 | 三名工友两个月没有领到工资 | workers=3 | dispatch
            INQUIRY | NORMAL | social.insurance.transfer | 社保怎样转入本市 | 换了工作，想把社保转过来 | - | answer:可在服务大厅或网上申请转入
            INQUIRY | NORMAL | social.insurance.transfer | 社保转移没有进度 | 申请一个月了查不到进度 | - | dispatch
            SERVICE_REQUEST | NORMAL | transport.road.pothole | 路面坑洼 | 公交站旁有大坑，电动车容易摔 | - | dispatch
            SUGGESTION | NORMAL | transport.bus.route | 建议增加早班公交 | 六点前没有车去火车站 | - | dispatch
            INQUIRY | NORMAL | transport.bus.route | 春节公交几点收车 | 除夕晚上想坐公交 | - | answer:除夕末班车提前到二十点
            COMPLAINT | URGENT | transport.parking.fire-lane | 消防通道被占 | 私家车长期停在消防通道 | - | dispatch
            COMPLAINT | NORMAL | environment.air.smoke | 餐馆油烟扰民 | 烟道正对卧室窗户 | - | dispatch
            TIP | NORMAL | market.consumer.price | 市场哄抬菜价 | 管理人员收了摊主的好处 | - | about:city-market
            COMPLAINT | NORMAL | market.consumer.refund | 健身卡不退费 | 门店关门，老板联系不上 | - | dispatch
            COMPLAINT | NORMAL | market.consumer.refund | 退费纠纷已起诉 | 法院已经立案 | - | decline:in-court
            INQUIRY | NORMAL | education.school.enrolment | 秋季入学需要什么材料 | 孩子今年上小学 | - | answer:户口簿、住房证明、接种证明
            COMPLAINT | NORMAL | health.hospital.appointment | 预约挂号打不进去 | 电话一直占线 | - | dispatch
            COMPLAINT | NORMAL | government.conduct.counter | 窗口推诿 | 跑了三次都说材料不全 | - | dispatch
            COMMENDATION | NORMAL | government.conduct.counter | 表扬热心的窗口人员 | 帮老人填好了全部表格 | - | dispatch
            ASSISTANCE | URGENT | government.conduct | 邻居正在斗殴 | 楼下有人打架 | - | refer:police-110
            COMPLAINT | NORMAL | housing.property.fees | 物业费再次来电 | 上次已经答复，还是要求全部退还 | - | decline:answered-before
            INQUIRY | NORMAL | government.open.disclosure | 索要未公开的文件 | 要求提供他人的登记材料 | - | decline:state-secret
            ASSISTANCE | URGENT | safety.fire.hazard | 邻居家冒烟 | 从窗户看见浓烟 | - | refer:fire-119
            COMPLAINT | NORMAL | social.labour.overtime | 加班费有争议 | 单位不认加班记录 | - | refer:labour-arbitration
            ASSISTANCE | NORMAL | government | 老人说不清诉求 | 请家人稍后再来电 | - | draft
            COMPLAINT | NORMAL | government | 地址没有说清 | 来电中断，待补充 | - | draft
            COMPLAINT | NORMAL | urban.noise.shop | 歌厅深夜音响 | 楼下ＫＴＶ夜里还在唱 | when=night | dispatch
            SERVICE_REQUEST | URGENT | urban.facility.manhole | 井盖丢失 | 路中间没有井盖，怕有人掉下去 | owner=city-telecom | dispatch
            SERVICE_REQUEST | NORMAL | urban.facility.pole | 通信杆歪斜 | 杆子快要靠到树上 | owner=lan-tower | dispatch
            SERVICE_REQUEST | NORMAL | urban.green.tree | 树枝压着电线 | 刮风就冒火花，树枝压着电线 | - | dispatch
            COMPLAINT | NORMAL | urban.building.illegal | 楼顶违法搭建 | 顶楼住户加盖了一层 | - | dispatch
            COMPLAINT | URGENT | housing.property.lift | 电梯困人 | 现在有一位老人困在电梯里 | trapped=yes | dispatch
            COMPLAINT | URGENT | safety.fire.e-bike | 楼道里电动车充电 | 楼道里拉线充电，夜里也不断 | - | dispatch
            ASSISTANCE | URGENT | safety.disaster.flooding | 下穿通道积水 | 车已经过不去了 | - | dispatch
            COMPLAINT | NORMAL | transport.taxi.refusal | 出租车拒载 | 一听去火车站就不走 | - | dispatch
            COMPLAINT | NORMAL | transport.bus.driver | 公交车不停站 | 站上有人等，司机直接开走 | line=17 | dispatch
            INQUIRY | NORMAL | health.insurance.reimbursement | 异地就医怎样报销 | 父母在外地住院 | - | dispatch
            INQUIRY | NORMAL | civil.elderly.card | 敬老卡怎样办理 | 父亲今年满七十 | - | answer:带身份证到街道办事处办理
            COMPLAINT | NORMAL | culture.tourism.contract | 旅行团临时加价 | 到了景区又要另收门票 | - | dispatch
            COMPLAINT | NORMAL | environment.water.river | 河水发黑发臭 | 桥下的水这两天是黑的 | - | dispatch
            ASSISTANCE | NORMAL | rural.animal.stray | 流浪犬伤人 | 小区里三只流浪犬追人 | - | dispatch
            COMPLAINT | NORMAL | utilities.telecom.broadband | 宽带断了两天 | 报修两次没有人来 | - | dispatch
            """;

    /** Everything that is asked. */
    static final List<Matter> ALL = TABLE.lines()
            .map(line -> List.of(line.split("\\s*\\|\\s*", -1)))
            .map(Matter::of)
            .toList();

    private static Matter of(List<String> row) {
        return new Matter(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), answers(row.get(5)), row.get(6));
    }

    private static Map<String, String> answers(String cell) {
        int equals = cell.indexOf('=');
        return equals < 0 ? Map.of() : Map.of(cell.substring(0, equals), cell.substring(equals + 1));
    }

    /** A form with what this matter says; the rest is the caller's. */
    RegistrationForm form() {
        RegistrationForm form = Registration.of(kind)
                .urgency(urgency)
                .category(category)
                .subject(subject)
                .body(body);
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            form = form.attribute(answer.getKey(), answer.getValue());
        }
        return ending(0).equals("about") ? form.confidential().about(ending(1)) : form;
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
