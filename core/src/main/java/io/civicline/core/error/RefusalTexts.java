package io.civicline.core.error;

/** What each refusal says, in English and in Chinese. */
final class RefusalTexts {

    static final String TABLE = """
            NOT_PERMITTED          | the role {role} may not {command}{hint}                                              | 角色{role}无权执行{command}{hint}
            NO_SUCH_TICKET         | there is no ticket {ticket} that you may see                                         | 没有您可以查看的工单{ticket}
            NOT_REGISTERED         | the ticket is not registered: nobody can {command}                           | 工单尚未登记，不能{command}
            NO_LEAD                | nobody leads the ticket, which is {stage}: nobody can {command}               | 工单{stage}，没有主办单位，不能{command}
            NOT_ACKNOWLEDGED       | the lead has not acknowledged, the ticket is {stage}: nobody can {command}         | 工单{stage}，主办单位尚未签收，不能{command}
            NOT_REPLIED            | the lead has not replied, the ticket is {stage}: nobody can {command}              | 工单{stage}，主办单位尚未办复，不能{command}
            ALREADY_REPLIED        | the lead has replied, the ticket is {stage}: nobody can {command}                  | 工单{stage}，主办单位已办复，不能{command}
            CLOSED                 | the ticket is closed: nobody can {command}                                   | 工单已结案，不能{command}
            RETURN_PENDING         | the unit's return waits for a decision                                               | 退单申请待审批
            NO_PROPOSAL            | there is no proposal to take; name a lead                                            | 没有待确认的派单建议，请指定主办单位
            LEAD_NEEDED            | the ticket has no lead; name one                                                     | 工单没有主办单位，请指定
            ACCUSED                | the request is about the unit {unit}, which may not handle it                        | 诉求涉及单位{unit}，不得由其办理
            WRONG_CLOSURE          | a ticket that is {stage} cannot end as {closure}; possible: {possible}                     | 工单{stage}，不能以“{closure}”结案；可选：{possible}
            ONLY_A_COPY            | the unit {unit} has only a copy, there is nothing to do                              | 单位{unit}仅为抄送，无需办理
            REASON_NEEDED          | say why                                                                              | 请说明理由
            UNKNOWN_CHANNEL        | the policy has no channel {channel}{hint}                                            | 政策中没有渠道{channel}{hint}
            ALREADY_REGISTERED     | the ticket has been registered already                                               | 工单已登记
            NOT_YOURS              | the unit {unit} has no open part of this ticket that allows it                       | 单位{unit}在本工单中没有可操作的在办任务
            NO_UNIT                | only a unit can do this: bind the actor to one with Actor.in(unit)                   | 须由承办单位操作：请以单位身份登录
            WRONG_ASSIGNMENT_STATE | the unit's part is {state}, it must be {wanted}                                      | 该单位的任务状态为{state}，须为{wanted}
            UNKNOWN_UNIT           | the policy has no unit {unit} in force{hint}                                         | 政策中没有现行有效的单位{unit}{hint}
            UNKNOWN_REASON         | the policy has no reason {reason} for {use}{hint}                                    | 政策中没有用于{use}的原因代码{reason}{hint}
            UNIT_TWICE             | the unit {unit} is named twice or has an open part of the ticket already             | 单位{unit}被重复指派或已有在办任务
            HAS_LEAD               | the ticket has the lead {unit}; another can lead once its return is accepted          | 工单已有主办单位{unit}，退单后方可改派
            RETURNED_BEFORE        | the unit {unit} has returned this ticket and is no candidate any more                | 单位{unit}已退回过本工单，不再作为候选
            RETURNS_USED_UP        | the ticket may be returned {allowed} times, which has happened                       | 本工单最多可退{allowed}次，已用完
            TOO_LATE_TO_RETURN     | the time to return ran out at {due}                                                  | 退单时限已于{due}届满
            ALREADY_ACKNOWLEDGED   | the unit {unit} has acknowledged its part already                                    | 单位{unit}已签收，不能撤回
            IS_LEAD                | the unit {unit} leads; let another lead instead                                      | 单位{unit}为主办单位，请改派
            NOT_ABOVE              | only who gave the unit {unit} its part decides on it, and {actor} does not act for that | 只有派单方可决定单位{unit}的任务，{actor}不是派单方
            NOT_BELOW              | the unit {unit} is not below {above} in a relation that carries subassignment        | 单位{unit}不是{above}可以二级派单的下级
            UNIT_NEEDED            | name at least one unit                                                               | 请至少指定一个单位
            GIVEN_ON               | the unit {unit} does the part already                                                | 该任务已由单位{unit}办理
            OPEN_BELOW             | these still work on what was given on to them: {units}                               | 下级单位尚未办结：{units}
            RETURN_FORBIDDEN       | the ticket was dispatched so that nobody may return it                               | 本工单派单时已注明不得退单
            RETURNS_LEFT           | the ticket may still be returned ({allowed} times in all), so nobody needs to rule   | 本工单仍可退单（最多{allowed}次），无须裁定
            NO_RULINGS             | the policy names nobody who rules                                                    | 政策未规定裁定层级
            UNKNOWN_RULING_LEVEL   | the policy has no level {level} of rulings{hint}                                     | 政策中没有裁定层级{level}{hint}
            RULING_STANDS          | the ruling {authority} of level {level} stands; only a higher level can overturn it  | 层级{level}的裁定（{authority}）有效，只有更高层级可以改变
            RULING_BINDS           | the ruling {authority} of level {level} names the unit {unit} and binds              | 层级{level}的裁定（{authority}）已指定单位{unit}，应予执行
            ALREADY_PENDING        | the same has been asked and waits for a decision                                     | 已有同类申请待审批
            NOTHING_PENDING        | nothing waits for it: nobody can {command}                             | 没有待处理的事项，不能{command}
            SUSPENDED              | the ticket is suspended since {since}; resume it first                               | 工单自{since}起挂起，请先恢复
            NOT_SUSPENDED          | the ticket is not suspended                                                          | 工单未挂起
            NO_RUNNING_CLOCK       | no clock '{clock}' runs on this ticket                                                 | 本工单没有正在计时的“{clock}”
            ALREADY_DUE            | '{clock}' was due at {due}; an extension must be asked before                          | “{clock}”已于{due}到期，延期须在到期前申请
            EXTENSIONS_USED_UP     | '{clock}' may be extended {allowed} times, which has happened                          | “{clock}”最多可延期{allowed}次，已用完
            EXTENSION_NOT_OFFERED  | the policy offers no extension of '{clock}' by {by}; it offers {offered}               | 政策不允许“{clock}”延期{by}；可选：{offered}
            NOT_THE_APPROVER       | this is decided on by: {roles}, not by {role}                                           | 此事由{roles}决定，{role}无权决定
            NOT_THE_APPROVING_UNIT | only the unit that {who} names decides on this; now that is {unit}                   | 此事由{who}所指单位决定，目前为{unit}
            WRONG_FACTS            | what is to be changed is not right: {faults}                                         | 要变更的内容有误：{faults}
            UNKNOWN_STATUS         | the policy has no sub-status '{status}'; it has {known}                                | 政策中没有子状态“{status}”；可用：{known}
            STATUS_OF_OTHER_STAGE  | the sub-status '{status}' is for a ticket that is {of}, this one is {stage}            | 子状态“{status}”用于{of}的工单，本工单{stage}
            MAY_NOT_REVEAL         | a unit can neither lift the confidentiality of a request nor take off a unit that it is about | 承办单位既不能解除诉求的保密，也不能撤销对被诉单位的认定
            NO_PASSED_REPLY        | no reply of the lead has passed the audit                                            | 主办单位的办复尚未通过审核
            NOT_TOLD               | the citizen has not been told the answer                                             | 尚未将办理结果告知诉求人
            OWN_WORK               | {actor} asked for it, wrote it or has decided on it, and may not judge it                | {actor}是申请人、经办人或已作过决定，不能再作决定
            NOTHING_TO_URGE        | the unit {unit} has no open part of this ticket to which it could be urged           | 单位{unit}在本工单中没有可催办的在办任务
            UNKNOWN_LEVEL          | the policy has no level of supervision {level}{hint}                                 | 政策中没有督办级别{level}{hint}
            SUPERVISES_ITSELF      | the unit {unit} cannot supervise its own part                                        | 单位{unit}不能督办自己的任务
            ONLY_THE_LEAD          | only the unit that leads may do this                                                 | 只有主办单位可以操作
            NO_PROMISES            | the policy allows no promises to citizens                                            | 政策未规定可以向诉求人承诺
            NOT_AHEAD              | the date promised, {date}, does not lie after {now}                                  | 承诺时间{date}不晚于{now}
            TOO_FAR_AHEAD          | the date promised, {date}, is after {latest}, the last that the policy allows        | 承诺时间{date}晚于政策允许的最晚时间{latest}
            ALREADY_PROMISED       | a promise is outstanding: keep it, or give it another date                           | 已有未兑现的承诺，请兑现或另约时间
            WORDS_GONE             | the text was erased, so it cannot be used again: say it anew                         | 文字已删除，不能再用，请另行填写
            NO_PROMISE             | no promise is outstanding                                                            | 没有未兑现的承诺
            PROMISE_DUE            | the promise was due at {due}; another date must be agreed before                     | 承诺已于{due}到期，另约时间须在到期前
            RENEGOTIATIONS_USED_UP | a promise may be given another date {allowed} times, which has happened              | 承诺最多可另约{allowed}次，已用完
            NO_BREACH              | the unit {unit} has no breach of '{clock}' that is not excused                         | 单位{unit}没有尚未免责的“{clock}”超期记录
            NO_HOP                 | the unit {unit} has not led this ticket and given it up                              | 单位{unit}没有主办后退出本工单的记录
            ALREADY_REVIEWED       | the same was asked before, as number {number}; a refusal can be appealed             | 同一事项已申请过（第{number}号）；被驳回的可以申诉
            NOT_THIS_LEVEL         | the level {level} decides, that is: {roles}, not {role}                        | 本层级为{level}，由{roles}决定，{role}无权决定
            NOT_APPLICANT          | only whoever asked may appeal                                                        | 只有申请方可以申诉
            NO_HIGHER_LEVEL        | the highest level has decided                                                        | 已由最高层级决定
            UNKNOWN_ANSWER         | the ticket has no answer {cycle} of a requester {requester}                          | 工单没有诉求人{requester}的第{cycle}次回访结果
            NOT_CLOSED             | the ticket is not closed but {stage}: nobody can {command}              | 工单{stage}，尚未结案，不能{command}
            WHICH_REQUESTER        | say who was asked; the ticket has {requesters}                                       | 请指明回访对象；本工单的诉求人：{requesters}
            NO_FOLLOW_UP           | {requester} has no follow-up in this cycle of handling (reason: {reason})            | 本轮办理中没有对{requester}的回访（原因：{reason}）
            FOLLOW_UP_NOT_OPEN     | {requester} is not to be asked before {opens}                                        | {opens}之前不得回访{requester}
            FOLLOW_UP_OVER         | the follow-up of {requester} is {state} since {ended}                                | 对{requester}的回访已于{ended}结束（{state}）
            TOO_SOON               | nobody tries again before {next}                                                     | {next}之前不得再次回访
            OUTSIDE_WINDOW         | people are not called at such a time: {at}                                               | 该时段不得致电：{at}
            NOT_ANSWERED           | there are answers, although the outcome is {outcome}                                 | 结果为{outcome}，不应有答复内容
            QUESTION_NOT_ASKED     | answered was {answered}, but the rule asks only {asked}                              | 答复了{answered}，但该规则只询问{asked}
            UNKNOWN_GRADE          | the scale has no grade {grade}{hint}                                                 | 评价等次中没有{grade}{hint}
            DATE_OF_EXTENSION      | EXTENDED needs the date given to the citizen, and no other end has one; this is {how} | 仅延期（EXTENDED）须写明另约的日期，其他处置不得写；现为{how}
            NOT_TRANSFERRED        | only TRANSFERRED names another channel; this is {how}                                | 仅转办（TRANSFERRED）可以写明其他渠道；现为{how}
            STILL_HANDLED          | the ticket is still being handled ({stage}), so there is nothing to take up again | 工单{stage}，仍在办理，无需二次办理
            NO_REOPENING           | the policy does not let tickets be reopened                                          | 政策不允许重新打开工单
            NOT_REOPENED_AFTER     | a ticket that ended as {closure} is not reopened; only {possible}                    | 以“{closure}”结案的工单不能重新打开；仅限：{possible}
            REOPENINGS_USED_UP     | a ticket is reopened {allowed} times, which has happened                             | 最多重新打开{allowed}次，已用完
            TOO_LATE_TO_REOPEN     | it could be reopened until {last}                                                    | 重新打开的期限已于{last}届满
            OCCURRED_IN_FUTURE     | it cannot have happened at {occurred}: it is {now}                                   | 发生时间{occurred}晚于当前时间{now}
            OCCURRED_TOO_LONG_AGO  | the role {role} may record late by {allowed} at most; this was at {occurred}         | 角色{role}补录时限为{allowed}；该事项发生于{occurred}
            OCCURRED_OUT_OF_ORDER  | it cannot have happened at {occurred}: the ticket already holds what happened at {last} | 发生时间{occurred}早于工单已有记录{last}
            LATE_WITHOUT_REASON    | an act recorded later than it happened needs a reason                                | 补录须说明原因
            COMMAND_ID_TAKEN       | the command id {id} was used for another command or by someone else                  | 指令编号{id}已被其他操作使用
            MAIN_IS_DRAFT          | the main ticket {main} is a draft; dispatch it first, or merge it into the other     | 主工单{main}为草稿，请先派单，或将其并入另一工单
            MAIN_IS_MERGED         | the main ticket {main} is merged into {into} itself; take that back first            | 主工单{main}已并入{into}，请先取消该合并
            TOO_MANY_REQUESTERS    | {requesters} would ask on one ticket, which {most} can; merge into another ticket    | 一张工单最多{most}名诉求人，合并后将有{requesters}名，请另选主工单
            NOT_PART_OF            | the ticket {ticket} was not taken out of {whole}; give the part an external id of its own | 工单{ticket}并非从{whole}拆分，请使用新的外部编号
            IS_MERGED              | the ticket is merged into {into}; take that back first                               | 工单已并入{into}，请先取消合并
            NOT_MERGED             | the ticket {ticket} is not merged into {main}                                        | 工单{ticket}未并入{main}
            ACCUSED_DIFFER         | the ticket {ticket} is about units that {main} is not about; they could handle it    | 工单{ticket}涉及的被诉单位与{main}不同，不能合并
            OTHERS_ASK             | {requesters} ask on this ticket; name the one who takes his request back             | 本工单共有{requesters}位诉求人，请指明撤诉人
            NO_SUCH_REQUESTER      | nobody of the id {requester} asks on this ticket                                     | 本工单没有编号为{requester}的诉求人
            TWO_CALLERS            | name one who asks already, or a new one, not both                                    | 来电人为已有诉求人或新诉求人，二者只能选一
            NOBODY_JOINS_CLOSED    | nobody can join a closed ticket; register his request                                | 工单已结案，不能加入新诉求人，请另行登记
            RECURS_OF_OPEN         | the ticket {ticket} is still open, so it cannot recur; merge the two                 | 工单{ticket}尚未结案，不属复发，请合并
            LINK_NOT_BY_HAND       | a link {kind} is neither made nor removed by hand                                    | {kind}关联不能手工建立或解除
            NO_SOURCE              | no upstream case waits for this ticket                                               | 本工单没有待回复的上级来源
            UPSTREAM_TAKEN         | the case {number} of {source} is registered already, as ticket {ticket}              | 来源系统{source}的{number}号事项已登记，工单为{ticket}
            EXTENDED_UPSTREAM      | {source} gave {clock} its due and decides on more; ask there about its case {number}, and record what it says | {clock}的期限由{source}规定，延期须向其申请（事项编号{number}），批复后登记来源变更
            OUT_OF_RANGE           | {what} must be from 1970 to 9999, was {actual}                                       | {what}须在1970年至9999年之间，现为{actual}
            EXTERNAL_ID_TAKEN      | some of these registrations were done before, others were not: {taken}               | 其中部分诉求已登记，部分未登记：{taken}
            CAMPAIGN_ID_TAKEN      | there is another campaign {campaign}; an id is never used again                      | 已有其他批量任务{campaign}，编号不可重复使用
            NO_SUCH_CAMPAIGN       | there is no campaign {campaign} that you may see                                     | 没有您可以查看的批量任务{campaign}
            CAMPAIGN_OVER          | the campaign {campaign} is {state}                                                   | 批量任务{campaign}已结束：{state}
            """;

    private RefusalTexts() {}
}
