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
    NOT_SOLVED("暂不具备处理条件", "it cannot be put right now");

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
