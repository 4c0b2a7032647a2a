package io.civicline.engine.explain;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a line of a journal says of each event: the English sentence, and below it the Chinese one. A slot in braces is a component of
 * the event, or one of its components', by {@link Slots}; what stands in brackets is left out where a slot in it has nothing to say.
 */
final class JournalTexts {

    private static final String TABLE = """
            registered              | registered: {intake.request.kind}, {intake.request.category}[, {intake.request.region}]: {intake.request.subject}
                                    | 登记{intake.request.kind}，分类“{intake.request.category}”[，区域“{intake.request.region}”]：{intake.request.subject}
            answered-at-once        | answered at once: {answer}
                                    | 当场答复：{answer}
            routed                  | {moment:moment}: the rule '{choice.rule}' names {choice.lead}[, assisted by {choice.assists}][, urgency: {urgency}]
                                    | {moment:moment}：规则“{choice.rule}”选定{choice.lead}主办[，{choice.assists}协办][，紧急程度：{urgency}]
            unrouted                | no unit was found: {reason:unrouted}
                                    | 未找到承办单位：{reason:unrouted}
            dispatched              | dispatched to {offers}, {ground}
                                    | 派单：{offers}（{ground}）
            acknowledged            | {assignment} took it
                                    | {assignment}签收
            first-contacted         | {assignment} spoke to the requester
                                    | {assignment}首次联系诉求人
            return-requested        | {assignment} asks to return it: {reason}; {basis}[; it names {proposed}]
                                    | {assignment}申请退单，原因：{reason}，{basis}[，建议由{proposed}办理]
            returned                | {assignment} may return it[: {opinion}]
                                    | 同意{assignment}退单[：{opinion}]
            return-refused          | {assignment} may not return it[: {opinion}]
                                    | 不同意{assignment}退单[：{opinion}]
            recalled                | the offer to {assignment} is recalled[: {why}]
                                    | 撤回对{assignment}的派单[：{why}]
            reassigned              | the part of {assignment} goes to another unit: {why}
                                    | 将{assignment}的任务改派：{why}
            taken-back              | the part of {assignment} is taken back: {why}
                                    | 收回{assignment}的任务：{why}
            recused                 | {assignment} is recused
                                    | {assignment}回避
            subassigned             | {assignment} gives it on to {offers}[: {instruction}]
                                    | {assignment}二级派单至{offers}[：{instruction}]
            downstream-reported     | the system {there.system} of {assignment} reports {there.state}, number {there.number}
                                    | {assignment}的下游系统{there.system}反馈：{there.state}，编号{there.number}
            return-forbidden        | nobody may return it
                                    | 注明不得退单
            ruling-requested        | a ruling is asked for[ by {by}]: {why}[; it names {proposed}]
                                    | [{by}]申请裁定责任单位：{why}[，建议由{proposed}主办]
            ruled                   | ruled at the level '{level}' that {lead} leads[, assisted by {assists}], by authority of {authority}[: {opinion}]
                                    | “{level}”层级裁定由{lead}主办[，{assists}协办]，依据{authority}[：{opinion}]
            replied                 | {assignment} replied, {finding}: {text}
                                    | {assignment}办复（{finding}）：{text}
            reply-passed            | the reply of {assignment} passed the audit
                                    | {assignment}的办复审核通过
            reply-sent-back         | the reply of {assignment} is sent back: {why}
                                    | 退回{assignment}的办复：{why}
            citizen-told            | the citizen was told, by {channel}
                                    | 已告知诉求人（{channel}）
            suspended               | handling rests: {reason}; {basis}
                                    | 挂起，原因：{reason}，{basis}
            resumed                 | handling goes on
                                    | 恢复办理
            extension-requested     | an extension of '{clock}' by {by:amount} is asked for: {reason}; {basis}
                                    | 申请将“{clock}”延期{by:amount}，原因：{reason}，{basis}
            extension-granted       | an extension of '{clock}' by {by:amount} is granted[: {opinion}]
                                    | 同意将“{clock}”延期{by:amount}[：{opinion}]
            extension-refused       | an extension of '{clock}' is refused[: {opinion}]
                                    | 不同意将“{clock}”延期[：{opinion}]
            clock-started           | '{clock}' starts[: {limit.amount:amount}], due {due}
                                    | “{clock}”开始计时[，时限{limit.amount:amount}]，{due}到期
            clock-paused            | '{clock}' rests
                                    | “{clock}”暂停计时
            clock-resumed           | '{clock}' goes on, due {due}
                                    | “{clock}”恢复计时，{due}到期
            clock-extended          | '{clock}' is extended by {by:amount}[, due {due}]
                                    | “{clock}”延期{by:amount}[，{due}到期]
            clock-reprojected       | '{clock}' is due {due} instead of {before}
                                    | “{clock}”的到期时间由{before}改为{due}
            clock-rechosen          | '{clock}' has another limit[: {limit.amount:amount}][, due {due}]
                                    | “{clock}”重选时限[：{limit.amount:amount}][，{due}到期]
            clock-held              | '{clock}', due {due}, waits for a decision on its extension
                                    | “{clock}”{due}到期，等待延期审批
            clock-met               | '{clock}', due {due}, is met
                                    | “{clock}”按时完成，应于{due}前
            clock-breached          | '{clock}', due {due}, is breached
                                    | “{clock}”超期，应于{due}前
            clock-stopped-late      | '{clock}', due {due}, ended late
                                    | “{clock}”超期后结束，应于{due}前
            clock-excused           | the breach of '{clock}', due {due}, is excused
                                    | “{clock}”（{due}到期）的超期予以免责
            clock-cancelled         | '{clock}' is cancelled
                                    | “{clock}”取消计时
            steps-armed             | the steps of '{clock}' are set
                                    | 排定“{clock}”的步骤
            step-reached            | '{clock}' reached its step '{step}'[ for the {turn:again}. time]
                                    | “{clock}”到达步骤“{step}”[（第{turn:again}次）]
            step-marked             | '{clock}' is marked by its step '{step}'[ for the {turn:again}. time]
                                    | “{clock}”由步骤“{step}”预警[（第{turn:again}次）]
            urged                   | {unit} is urged by the step '{step}' of '{clock}'[, for the {turn:again}. time]
                                    | 按“{clock}”的步骤“{step}”催办{unit}[（第{turn:again}次）]
            supervised              | {by} watches[ at the level '{level}'], by the step '{step}' of '{clock}'
                                    | 按“{clock}”的步骤“{step}”由{by}督办[（{level}）]
            expired                 | {unit} did not take it in time
                                    | {unit}逾期未签收
            step-failed             | the step '{step}' of '{clock}' could not act: {why}
                                    | “{clock}”的步骤“{step}”未执行：{why}
            unit-urged              | {unit} is urged, {cause}[: {why}]
                                    | 催办{unit}（{cause}）[：{why}]
            urged-again             | {assignment} is urged again
                                    | 再次催办{assignment}
            urge-answered           | {assignment} answers the urge: {text}
                                    | {assignment}反馈催办：{text}
            supervision-ordered     | put under supervision[ '{level}'] of {by}[, the part of {assignment}], by rule {rule} for the answer of {answer.requester}
                                    | 由{by}督办[{assignment}][（{level}）]，依据回访规则{rule}，因{answer.requester}不满意
            supervision-issued      | put under supervision '{level}'[ of {by}][, the part of {assignment}]: {reason}[; {why}]
                                    | [由{by}]督办[{assignment}]（{level}），原因：{reason}[，{why}]
            supervision-answered    | the supervision is answered[ by {assignment}]: {text}
                                    | [{assignment}]反馈督办：{text}
            supervision-returned    | the supervision is returned[ by {assignment}]: {text}
                                    | [{assignment}]退回督办：{text}
            supervision-accepted    | the answer to supervision no. {number} is accepted[: {opinion}]
                                    | 第{number}号督办反馈审核通过[：{opinion}]
            supervision-sent-back   | the answer to supervision no. {number} is sent back: {why}
                                    | 退回第{number}号督办反馈：{why}
            supervision-closed      | supervision no. {number} is closed[: {opinion}]
                                    | 第{number}号督办销号[：{opinion}]
            promised                | promised for {due}: {text}
                                    | 向诉求人承诺{due}前完成：{text}
            promise-kept            | promise no. {number} is kept
                                    | 兑现第{number}号承诺
            promise-broken          | promise no. {number} for {due} is broken
                                    | 第{number}号承诺（{due}前）逾期
            promise-renegotiated    | promise no. {number} moves from {before} to {due}: {reason}; {basis}
                                    | 第{number}号承诺由{before}改为{due}，原因：{reason}，{basis}
            review-requested        | {moment:moment}: {reason}; {basis}
                                    | {moment:moment}，原因：{reason}，{basis}
            review-decided          | {moment:moment}[ at the level '{level}'][: {opinion}]
                                    | {moment:moment}[（{level}）][：{opinion}]
            review-appealed         | {moment:moment}: {why}
                                    | {moment:moment}：{why}
            facts-changed           | facts changed[, kind: {change.kind}][, category: {change.category}][, region: {change.region}][, urgency: {change.urgency}][, about: {change.accused}]: {reason}
                                    | 变更事实[，诉求类型：{change.kind}][，分类：{change.category}][，区域：{change.region}][，紧急程度：{change.urgency}][，涉及单位：{change.accused}]：{reason}
            corrected               | corrected[, kind: {change.kind}][, category: {change.category}][, region: {change.region}][, urgency: {change.urgency}][, about: {change.accused}][, finding: {finding}]: {reason}
                                    | 订正[，诉求类型：{change.kind}][，分类：{change.category}][，区域：{change.region}][，紧急程度：{change.urgency}][，涉及单位：{change.accused}][，办理结果：{finding}]：{reason}
            status-set              | the ticket is now '{status}'[: {note}]
                                    | 标注子状态“{status}”[：{note}]
            status-cleared          | the ticket has no sub-status any more[: {note}]
                                    | 取消子状态[：{note}]
            supplemented            | supplemented: {text}
                                    | 补充诉求：{text}
            closed                  | closed: {closure}[, {reason}]
                                    | 结案：{closure}[，{reason}]
            merged                  | merged[ into {into}][: {why}]
                                    | 并单[，并入工单{into}][：{why}]
            withdrawn               | the request is taken back[: {why}]
                                    | 撤诉[：{why}]
            linked                  | linked with {link.other}, {link.kind}
                                    | 关联工单{link.other}（{link.kind}）
            unlinked                | no longer linked with {link.other}, {link.kind}
                                    | 解除与工单{link.other}的关联（{link.kind}）
            absorbed                | {ticket.id} is merged into it
                                    | 并入工单{ticket.id}
            separated               | {ticket} is no longer merged into it
                                    | 工单{ticket}不再并入
            unmerged                | no longer merged[ into {from}][: {why}]
                                    | 取消并单[，原并入工单{from}][：{why}]
            contact-recorded        | contact, {contact.purpose}[, {contact.requester}][: {contact.said}]
                                    | 登记来电（{contact.purpose}）[，{contact.requester}][：{contact.said}]
            requester-joined        | {as.id} joins[ from {from}]
                                    | {as.id}加入[，来自工单{from}]
            requester-left          | {requester} leaves[: {why}]
                                    | {requester}退出[：{why}]
            source-changed          | the upstream case {source.number} of {source.system} changed[, due {source.due}][, withdrawn {source.withdrawnAt}]
                                    | 上级来件变更：{source.system}，编号{source.number}[，{source.due}到期][，{source.withdrawnAt}撤回]
            follow-up-planned       | {requester} is to be called back[ from {opensAt} on] by the rule '{rule}'
                                    | 安排回访{requester}，规则“{rule}”[，{opensAt}起]
            follow-up-opened        | calling back {requester} begins
                                    | 开始回访{requester}
            follow-up-given         | calling back {requester} is given[ to {by}], first at {firstAttemptAt}
                                    | [由{by}]回访{requester}，首次呼叫{firstAttemptAt}
            follow-up-skipped       | {requester} is not called back: {reason}
                                    | 不回访{requester}：{reason}
            attempted               | {requester} was called back, {outcome}[, by {channel}][, {answer.solved}][, result: {answer.result.code}][, next {nextAttemptAt}][: {answer.remark}]
                                    | 回访{requester}，{outcome}[，{channel}][，{answer.solved}][，结果评价：{answer.result.code}][，下次{nextAttemptAt}][：{answer.remark}]
            follow-up-finished      | calling back {requester} is finished: {how}
                                    | 完成对{requester}的回访：{how}
            follow-up-expired       | calling back {requester} came to no end in time
                                    | 对{requester}的回访逾期
            survey-answered         | {requester} answered a survey, by {channel}[, {answer.solved}][, result: {answer.result.code}][: {answer.remark}]
                                    | {requester}评价，{channel}[，{answer.solved}][，结果评价：{answer.result.code}][：{answer.remark}]
            answer-corrected        | the answer of {requester} is corrected[, {answer.solved}][, result: {answer.result.code}][: {answer.remark}]
                                    | 订正{requester}的回访结果[，{answer.solved}][，结果评价：{answer.result.code}][：{answer.remark}]
            dissatisfied            | {requester} is not satisfied: {consequence}[, {supervisor}]
                                    | {requester}不满意：{consequence}[，{supervisor}]
            dissatisfaction-settled | the dissatisfied answer of {requester} is settled, {how}: {why}
                                    | 处置{requester}的不满意评价，{how}：{why}
            reworked                | handled again, {how}
                                    | 二次办理，{how}
            reopened                | reopened, {how}: {reason}; {basis}
                                    | 重新办理，{how}，原因：{reason}，{basis}
            noted                   | note: {text}
                                    | 备注：{text}
            attached                | attached: {title}, {reference}
                                    | 添加附件：{title}，{reference}
            host-reported           | reported: {code}
                                    | 上报事件：{code}
            words-erased            | words are erased, on the ground of {ground}
                                    | 删除个人信息，依据：{ground}
            policy-moved            | moved from policy no. {from} to no. {to}
                                    | 由第{from}号政策转用第{to}号政策
            notice-queued           | notice '{rule}' to {to:recipient}, by {channel}
                                    | 通知“{rule}”发给{to:recipient}（{channel}）
            notice-withheld         | notice '{rule}' is not sent[ to {unit}]: {why:withheld}
                                    | 通知“{rule}”未发送[给{unit}]：{why:withheld}
            """;

    private static final Map<String, String> ENGLISH = new LinkedHashMap<>();
    private static final Map<String, String> CHINESE = new LinkedHashMap<>();

    static {
        String name = "";
        for (String line : TABLE.lines().toList()) {
            String[] cells = line.split("\\|", 2);
            boolean english = !cells[0].isBlank();
            name = english ? cells[0].strip() : name;
            (english ? ENGLISH : CHINESE).put(name, cells[1].strip());
        }
    }

    private JournalTexts() {}

    /** The sentence of an event; empty if it has none. */
    static Optional<String> find(String event, Locale locale) {
        return Optional.ofNullable((locale.getLanguage().equals("zh") ? CHINESE : ENGLISH).get(event));
    }
}
