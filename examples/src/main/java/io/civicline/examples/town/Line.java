package io.civicline.examples.town;

import java.util.Locale;

/** What people write, in Chinese and in English. */
enum Line {
    YOURS("属贵单位职责，请办理", "this is yours, please go on"),
    BAD_REASON("理由不充分，请按期办结", "not reason enough, please keep the date"),
    PHOTO("现场照片", "a photo of the place"),
    PHONED_FIRST("先电话处置，后补录", "went out at once and wrote it down later"),
    HOLLOW("未写明处理措施和时间", "it does not say what was done and when"),
    DONE("已处理", "done"),
    SOLVED("已现场处理完毕，并向诉求人说明", "put right on the spot and explained to the citizen"),
    PARTLY("已处理一部分，其余列入节后计划", "partly put right, the rest is planned"),
    EXPLAINED("经核实无违规情形，已解释政策", "nothing wrong was found, the rules were explained"),
    NOT_SOLVED("暂不具备处理条件", "it cannot be put right now"),
    CALLED_AGAIN("诉求人再次来电，询问进展", "the citizen called again and asked how it goes"),
    MORE_FACTS("诉求人补充了具体位置", "the citizen said where exactly it is"),
    HURRY("已超期，请抓紧办理", "it is overdue, please hurry"),
    UNDER_WAY("正在办理，预计两日内办结", "it is being done and will be ready in two days"),
    NOT_OVERDUE("已按期办理，不应督办", "it was done in time and needs no supervision"),
    ACCEPTED("情况属实", "this is so"),
    NOT_ENOUGH("说明不充分，请补充", "this does not explain it, please say more"),
    PROMISE("入户维修，换好配件", "we come and put in the part"),
    REMAINS("余下部分待天气转暖后施工", "the rest is done when it is warm"),
    NOT_NOW("应当现在办结", "it can be done now"),
    NEW_DATE("与诉求人商定改期", "the citizen agreed to another date"),
    NO_ANSWER("三次联系未果，诉求人不配合", "we called three times without an answer"),
    TRY_ON("请继续联系", "please go on calling"),
    NOT_OUR_FAULT("当日道路封闭，无法到达现场", "the road was closed on that day"),
    UNREASONABLE("诉求超出政策规定", "more is asked than the rules give"),
    AS_IT_STANDS("经核实，维持原结果", "we looked into it; it stands"),
    LOOK_AGAIN("另附现场记录，请再审核", "here is the record, please look again"),
    WRONG_UNIT("派错单位，撤回重派", "sent to the wrong unit, sent anew"),
    BETTER_UNIT("该事项由该单位牵头更合适", "this one should lead"),
    NOT_NEEDED("无需协办", "help is not needed any more"),
    WHO_IS_IT("几家单位都说不是职责，请裁定", "several units say it is not theirs"),
    BELONGS_THERE("按权责清单由其负责", "by the list of duties it is theirs"),
    SAME_MATTER("同一地点同一事项", "the same matter at the same place"),
    NOT_THE_SAME("经核实不是同一事项", "it turned out not to be the same"),
    ALSO("另反映路面破损", "and the road is broken too"),
    SETTLED("问题已解决，不再要求", "it is settled, nothing more is asked"),
    AT_IT("已电话告知诉求人", "we called the citizen to say so"),
    MISHEARD("登记有误，更正", "it was taken down wrong"),
    STORM("暴雪期间统一延期", "more time for all because of the snow"),
    HELPED("处理得好", "well done"),
    NOT_HELPED("问题还在", "it is still there"),
    SETTLEMENT("再次核实后认定", "decided after looking into it again"),
    CAME_BACK("问题再次出现", "it has come back");

    private final String zh;
    private final String en;

    Line(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String in(Locale tongue) {
        return tongue.getLanguage().equals("zh") ? zh : en;
    }
}
