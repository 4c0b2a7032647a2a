package io.civicline.core.error;

/** What each refusal says, in English and in Chinese. */
final class RefusalTexts {

    static final String TABLE = """
            NOT_PERMITTED          | the role {role} may not {command}                                                    | 角色{role}无权执行{command}
            NO_SUCH_TICKET         | there is no ticket {ticket} that you may see                                         | 没有您可以查看的工单{ticket}
            NOT_REGISTERED         | the ticket is not registered, so {command} is not possible                           | 工单尚未登记，不能{command}
            NO_LEAD                | nobody leads the ticket, so {command} is not possible at stage {stage}               | 工单无主办单位，{stage}阶段不能{command}
            NOT_REPLIED            | the lead has not replied, so {command} is not possible at stage {stage}              | 主办单位尚未办复，{stage}阶段不能{command}
            ALREADY_REPLIED        | the lead has replied, so {command} is not possible at stage {stage}                  | 主办单位已办复，{stage}阶段不能{command}
            CLOSED                 | the ticket is closed, so {command} is not possible                                   | 工单已结案，不能{command}
            RETURN_PENDING         | the unit's return waits for a decision                                               | 退单申请待审批
            NO_PROPOSAL            | there is no proposal to take; name a lead                                            | 没有待确认的派单建议，请指定主办单位
            LEAD_NEEDED            | the ticket has no lead; name one                                                     | 工单没有主办单位，请指定
            ACCUSED                | the request is about the unit {unit}, which may not handle it                        | 诉求涉及单位{unit}，不得由其办理
            WRONG_CLOSURE          | {closure} is not possible at stage {stage}; possible: {possible}                     | {stage}阶段不能以{closure}结案；可选：{possible}
            ONLY_A_COPY            | the unit {unit} has only a copy, there is nothing to do                              | 单位{unit}仅为抄送，无需办理
            REASON_NEEDED          | say why                                                                              | 请说明理由
            UNKNOWN_CHANNEL        | the policy has no channel {channel}; it has {known}                                  | 政策中没有渠道{channel}；可用：{known}
            ALREADY_REGISTERED     | the ticket has been registered already                                               | 工单已登记
            NOT_YOURS              | the unit {unit} has no open part of this ticket that allows it                       | 单位{unit}在本工单中没有可操作的在办任务
            NO_UNIT                | only a unit can do this: bind the actor to one with Actor.in(unit)                   | 须由承办单位操作：请以单位身份登录
            WRONG_ASSIGNMENT_STATE | the unit's part is {state}, it must be {wanted}                                      | 该单位的任务状态为{state}，须为{wanted}
            UNKNOWN_UNIT           | the policy has no unit {unit} in force                                               | 政策中没有现行有效的单位{unit}
            UNKNOWN_REASON         | the policy has no reason {reason} for {use}; it has {known}                          | 政策中没有用于{use}的原因代码{reason}；可用：{known}
            UNIT_TWICE             | the unit {unit} is named twice or has an open part of the ticket already             | 单位{unit}被重复指派或已有在办任务
            HAS_LEAD               | the ticket has the lead {unit}; another can lead once its return is accepted          | 工单已有主办单位{unit}，退单后方可改派
            RETURNED_BEFORE        | the unit {unit} has returned this ticket and is no candidate any more                | 单位{unit}已退回过本工单，不再作为候选
            RETURNS_USED_UP        | the ticket may be returned {allowed} times, which has happened                       | 本工单最多可退{allowed}次，已用完
            TOO_LATE_TO_RETURN     | the time to return ran out at {due}                                                  | 退单时限已于{due}届满
            ALREADY_PENDING        | the same has been asked and waits for a decision                                     | 已有同类申请待审批
            NOTHING_PENDING        | nothing that {command} could decide waits for a decision                             | 没有待{command}处理的申请
            SUSPENDED              | the ticket is suspended since {since}; resume it first                               | 工单自{since}起挂起，请先恢复
            NOT_SUSPENDED          | the ticket is not suspended                                                          | 工单未挂起
            NO_RUNNING_CLOCK       | no clock {clock} runs on this ticket                                                 | 本工单没有正在计时的{clock}
            ALREADY_DUE            | {clock} was due at {due}; an extension must be asked before                          | {clock}已于{due}到期，延期须在到期前申请
            EXTENSIONS_USED_UP     | {clock} may be extended {allowed} times, which has happened                          | {clock}最多可延期{allowed}次，已用完
            EXTENSION_NOT_OFFERED  | the policy offers no extension of {clock} by {by}; it offers {offered}               | 政策不允许{clock}延期{by}；可选：{offered}
            NO_PASSED_REPLY        | no reply of the lead has passed the audit                                            | 主办单位的办复尚未通过审核
            NOT_TOLD               | the citizen has not been told the answer                                             | 尚未将办理结果告知诉求人
            OWN_WORK               | {actor} wrote it and may not judge it                                                | {actor}是经办人，不能审核自己的办复
            NOT_CLOSED             | the ticket is not closed, so {command} is not possible at stage {stage}              | 工单尚未结案，{stage}阶段不能{command}
            WHICH_REQUESTER        | say who was asked; the ticket has {requesters}                                       | 请指明回访对象；本工单的诉求人：{requesters}
            NO_FOLLOW_UP           | {requester} has no follow-up in this cycle of handling (reason: {reason})            | 本轮办理中没有对{requester}的回访（原因：{reason}）
            FOLLOW_UP_NOT_OPEN     | {requester} is not to be asked before {opens}                                        | {opens}之前不得回访{requester}
            FOLLOW_UP_OVER         | the follow-up of {requester} is {state} since {ended}                                | 对{requester}的回访已于{ended}结束（{state}）
            TOO_SOON               | nobody tries again before {next}                                                     | {next}之前不得再次回访
            OUTSIDE_WINDOW         | people are not called at such a time: {at}                                               | 该时段不得致电：{at}
            NOT_ANSWERED           | there are answers, although the outcome is {outcome}                                 | 结果为{outcome}，不应有答复内容
            QUESTION_NOT_ASKED     | answered was {answered}, but the rule asks only {asked}                              | 答复了{answered}，但该规则只询问{asked}
            UNKNOWN_GRADE          | the scale has no grade {grade}; it has {known}                                       | 评价等次中没有{grade}；可用：{known}
            STILL_HANDLED          | the ticket is still being handled (stage {stage}), so there is nothing to take up again | 工单仍在办理（{stage}阶段），无需二次办理
            NO_REOPENING           | the policy does not let tickets be reopened                                          | 政策不允许重新打开工单
            NOT_REOPENED_AFTER     | a ticket that ended as {closure} is not reopened; only {possible}                    | 以{closure}结案的工单不能重新打开；仅限：{possible}
            REOPENINGS_USED_UP     | a ticket is reopened {allowed} times, which has happened                             | 最多重新打开{allowed}次，已用完
            TOO_LATE_TO_REOPEN     | it could be reopened until {last}                                                    | 重新打开的期限已于{last}届满
            OCCURRED_IN_FUTURE     | it cannot have happened at {occurred}: it is {now}                                   | 发生时间{occurred}晚于当前时间{now}
            OCCURRED_TOO_LONG_AGO  | the role {role} may record late by {allowed} at most; this was at {occurred}         | 角色{role}补录时限为{allowed}；该事项发生于{occurred}
            OCCURRED_OUT_OF_ORDER  | it cannot have happened at {occurred}: the ticket already holds what happened at {last} | 发生时间{occurred}早于工单已有记录{last}
            LATE_WITHOUT_REASON    | an act recorded later than it happened needs a reason                                | 补录须说明原因
            COMMAND_ID_TAKEN       | the command id {id} was used for another command or by someone else                  | 指令编号{id}已被其他操作使用
            """;

    private RefusalTexts() {}
}
