package io.civicline.examples.quickstart;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.tree.CodeNode;
import java.util.List;
import java.util.stream.Stream;

/** What requests of Linlan (临澜市) are about, and where: two trees of codes. City, districts and streets are invented. */
final class Catalogue {

    private static final String CATEGORIES = """
            urban                         | 城市管理
            urban.noise                   | 噪音
            urban.noise.construction      | 施工噪音
            urban.noise.square            | 广场舞噪音
            urban.noise.fireworks         | 燃放烟花爆竹
            urban.street                  | 市容环卫
            urban.street.stalls           | 占道经营
            urban.street.garbage          | 垃圾清运
            urban.street.lamp             | 路灯照明
            utilities                     | 公用事业
            utilities.water               | 供水
            utilities.water.outage        | 停水
            utilities.water.burst         | 水管爆裂
            utilities.water.bill          | 水费
            utilities.gas                 | 燃气
            utilities.gas.leak            | 燃气泄漏
            utilities.gas.supply          | 燃气供应
            utilities.power               | 供电
            utilities.power.outage        | 停电
            utilities.heating             | 供热
            utilities.heating.cold        | 室温不达标
            housing                       | 住房
            housing.property              | 物业
            housing.property.lift         | 电梯
            housing.property.fees         | 物业收费
            housing.quality               | 房屋质量
            housing.quality.leak          | 房屋渗漏
            social                        | 人力资源和社会保障
            social.insurance              | 社会保险
            social.insurance.transfer     | 社保转移
            social.labour                 | 劳动保障
            social.labour.wages           | 拖欠工资
            transport                     | 交通
            transport.road                | 道路
            transport.road.pothole        | 路面坑洼
            transport.bus                 | 公交
            transport.bus.route           | 公交线路
            transport.parking             | 停车
            transport.parking.fire-lane   | 占用消防通道
            environment                   | 生态环境
            environment.air               | 大气
            environment.air.smoke         | 餐饮油烟
            market                        | 市场监管
            market.consumer               | 消费维权
            market.consumer.refund        | 预付卡退费
            market.consumer.price         | 价格
            education                     | 教育
            education.school              | 中小学
            education.school.enrolment    | 入学
            health                        | 卫生健康
            health.hospital               | 医院
            health.hospital.appointment   | 预约挂号
            government                    | 政务服务
            government.conduct            | 工作作风
            government.conduct.counter    | 窗口服务
            """;

    private static final String REGIONS = """
            99      | 临澜市
            9901    | 鹭汀区
            990101  | 芦荻街道
            990102  | 晚渡街道
            9902    | 柳桥区
            990201  | 长堤街道
            9903    | 石矶区
            990301  | 灯塔街道
            9904    | 云谷区
            9905    | 北泽区
            9906    | 南埠区
            """;

    private Catalogue() {}

    /** A category hangs under what its code says before the last dot. */
    static List<CodeNode<CategoryCode>> categories() {
        return rows(CATEGORIES).map(Catalogue::category).toList();
    }

    private static CodeNode<CategoryCode> category(List<String> row) {
        String code = row.get(0);
        CodeNode<CategoryCode> node = CodeNode.category(code, row.get(1));
        int dot = code.lastIndexOf('.');
        return dot < 0 ? node : node.under(CategoryCode.of(code.substring(0, dot)));
    }

    /** A region hangs under its code without the last two digits. */
    static List<CodeNode<RegionCode>> regions() {
        return rows(REGIONS).map(Catalogue::region).toList();
    }

    private static CodeNode<RegionCode> region(List<String> row) {
        String code = row.get(0);
        CodeNode<RegionCode> node = CodeNode.region(code, row.get(1));
        return code.length() == 2 ? node : node.under(RegionCode.of(code.substring(0, code.length() - 2)));
    }

    /** The cells of a table, row by row. */
    static Stream<List<String>> rows(String table) {
        return table.lines().map(line -> List.of(line.split("\\s*\\|\\s*", -1)));
    }
}
