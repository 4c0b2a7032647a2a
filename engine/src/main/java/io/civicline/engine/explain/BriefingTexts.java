package io.civicline.engine.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an operator reads out, sentence by sentence, in English and in Chinese. */
final class BriefingTexts {

    private static final String TABLE = """
            REGISTERED      | Your request ({number}) about "{category}" was registered on {at}.             | 您的诉求（{number}，{category}）已于{at}登记。
            DRAFT           | It is not complete yet; we have not passed it on.                             | 登记内容尚未完整，还未转办。
            NOBODY          | We are deciding who handles it.                                               | 正在确定由哪个单位办理。
            OFFERED         | {unit} has it since {at} and is to accept it.                                 | 已于{at}转至{unit}，等待该单位签收。
            HANDLING        | {unit} is handling it since {at}.                                             | 由{unit}办理，该单位已于{at}签收。
            AGAIN           | It is handled for the {cycle}. time.                                          | 这是第{cycle}次办理。
            HELPING         | {units} helps.                                                                | 协办单位：{units}。
            CONTACTED       | {unit} spoke to a requester on {at}.                                          | {unit}已于{at}与诉求人联系。
            RESTING         | Handling rests since {at}: {reason}.                                          | 自{at}起暂停办理，原因：{reason}。
            RETURNING       | {unit} said on {at} that it is not its duty; we are deciding on that.         | {unit}于{at}提出退单，正在审核。
            RULING          | It is being decided which unit is responsible.                                | 正在裁定由哪个单位负责。
            MORE_TIME       | {unit} asked for more time on {at}; we are deciding on that.                  | {unit}于{at}申请延期，正在审核。
            STAGING         | {unit} asked on {at} to promise a date for what remains; we are deciding on that. | {unit}于{at}申请阶段性办结，余下部分另约日期，正在审核。
            TERMINATING     | {unit} asked on {at} to end handling; we are deciding on that.                | {unit}于{at}申请终止办理，正在审核。
            MERGED          | It is handled together with another request about the same matter.            | 您的诉求已与同一事项的其他诉求合并办理。
            MERGED_INTO     | It is handled together with another request about the same matter, under the number {number}. | 您的诉求已与同一事项的其他诉求合并办理，工单号为{number}。
            PROMISED        | You are promised an outcome by {at}.                                          | 承办单位承诺于{at}前完成。
            BROKEN          | An outcome was promised by {at}, and that was not kept; we are pressing for it. | 承办单位承诺于{at}前完成，尚未兑现，正在督促。
            STAGED          | Part of it is done, and the rest is promised by {at}.                         | 已阶段性办结，余下部分承诺于{at}前完成。
            STAGED_LATE     | Part of it is done; the rest was promised by {at}, and that was not kept; we are pressing for it. | 已阶段性办结，余下部分承诺于{at}前完成，尚未兑现，正在督促。
            WHAT            | What is promised: {text}                                                      | 承诺内容：{text}
            KEPT            | What was promised by {due} was done on {at}.                                  | 承诺于{due}前完成的事项，已于{at}完成。
            KEPT_LATE       | What was promised by {due} was done late, on {at}.                            | 承诺于{due}前完成的事项，逾期后已于{at}完成。
            REPLIED         | {unit} answered on {at}; we are checking the answer.                          | {unit}已于{at}办复，正在审核。
            ANSWER          | The answer of {unit}: {text}                                                  | {unit}答复：{text}
            TOLD            | The answer was given on {at}.                                                 | 办理结果已于{at}告知。
            TO_BE_TOLD      | The answer will be given next.                                                | 接下来将告知办理结果。
            BY              | {what}: by {at}.                                                              | {what}：{at}前。
            LATE            | {what} was due on {at} and is late; we are pressing for it.                   | {what}应于{at}前完成，已超期，正在督促。
            CLOSED          | It was closed on {at}: {how}.                                                 | 已于{at}结案：{how}。
            WHY             | {reason}                                                                      | {reason}
            EXPLANATION     | The explanation: {text}                                                       | 说明：{text}
            CALL_BACK       | We will ask whether you were helped, from {at} on.                            | 我们将自{at}起回访，了解是否解决。
            CALLING_BACK    | We are calling requesters back to ask whether they were helped.               | 我们正在回访诉求人，了解是否解决。
            REOPEN          | If the matter is not settled, it can be taken up again until {at}.            | 如问题未解决，可在{at}前申请重新办理。
            """;

    private static final Map<String, List<String>> TEXTS = parse();

    private BriefingTexts() {}

    static String text(String code, Locale locale, Object... namesAndValues) {
        List<String> both = TEXTS.get(code);
        if (both == null) {
            throw new IllegalArgumentException("no sentence is called " + code);
        }
        String text = both.get(isChinese(locale) ? 1 : 0);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            text = text.replace("{" + namesAndValues[i] + "}", String.valueOf(namesAndValues[i + 1]));
        }
        return text;
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    private static Map<String, List<String>> parse() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        TABLE.lines().forEach(line -> {
            List<String> cells = new ArrayList<>();
            for (String cell : line.split("\\|", -1)) {
                cells.add(cell.strip());
            }
            texts.put(cells.get(0), List.copyOf(cells.subList(1, cells.size())));
        });
        return texts;
    }
}
