package io.civicline.core.naming;

/** What the constants of the closed lists are called in English and in Chinese, each by its type and name. */
final class TermWords {

    static final String TABLE = """
            Stage.UNREGISTERED                      | unregistered                     | 未登记
            Stage.REGISTERED                        | registered                       | 已登记
            Stage.DISPATCHED                        | dispatched                       | 已派单
            Stage.HANDLING                          | handling                         | 办理中
            Stage.REPLIED                           | replied                          | 已办复
            Stage.CLOSED                            | closed                           | 已结案
            AssignmentState.OFFERED                 | offered                          | 待签收
            AssignmentState.ACKNOWLEDGED            | acknowledged                     | 已签收
            AssignmentState.DONE                    | done                             | 已办结
            AssignmentState.RETURNED                | returned                         | 已退单
            AssignmentState.RECALLED                | recalled                         | 已撤回
            AssignmentState.EXPIRED                 | expired                          | 逾期未签收
            AssignmentState.WITHDRAWN               | withdrawn                        | 已收回
            AssignmentRole.LEAD                     | lead                             | 主办
            AssignmentRole.ASSIST                   | assist                           | 协办
            AssignmentRole.COPY                     | copy                             | 抄送
            AssignmentEvent.Ground.RULE             | by rule                          | 按规则
            AssignmentEvent.Ground.PROPOSAL         | as proposed                      | 按建议
            AssignmentEvent.Ground.PROPOSAL_CHANGED | other than proposed              | 更改建议
            AssignmentEvent.Ground.PERSON           | by a person                      | 人工指定
            AssignmentEvent.Ground.RULING           | by ruling                        | 按裁定
            Disposition.ANSWER                      | answered at once                 | 当场答复
            Disposition.DECLINE                     | declined                         | 不予受理
            Disposition.REFER                       | referred                         | 转其他渠道
            Disposition.PROPOSE                     | for a dispatcher to decide       | 待确认派单
            Disposition.DISPATCH                    | to be dispatched                 | 直接派单
            Disposition.DRAFT                       | draft                            | 草稿
            Closure.ANSWERED                        | answered                         | 已答复
            Closure.RESOLVED                        | settled                          | 已办结
            Closure.DECLINED                        | declined                         | 不予受理
            Closure.REFERRED                        | referred to another channel      | 转其他渠道
            Closure.WITHDRAWN                       | withdrawn by the requester       | 诉求人撤回
            Closure.TERMINATED                      | ended without a result           | 终止办理
            Closure.MERGED                          | merged                           | 并单
            ReasonUse.DECLINE                       | declining                        | 不予受理
            ReasonUse.REFER                         | referring                        | 转其他渠道
            ReasonUse.RETURN                        | returning                        | 退单
            ReasonUse.SUSPEND                       | suspending                       | 挂起
            ReasonUse.EXTEND                        | an extension                     | 延期
            ReasonUse.SUPERVISE                     | supervision                      | 督办
            ReasonUse.RENEGOTIATE                   | another date of a promise        | 另约承诺时间
            ReasonUse.STAGE                         | closing in stages                | 阶段性办结
            ReasonUse.TERMINATE                     | ending handling                  | 终止办理
            ReasonUse.EXCUSE                        | an excusal                       | 免责
            ReasonUse.EXCLUDE                       | an exclusion                     | 不计入考核
            ReasonUse.REOPEN                        | reopening                        | 重新办理
            ReviewKind.TERMINATION                  | ending without a result          | 终止办理
            ReviewKind.STAGED_CLOSING               | closing in stages                | 阶段性办结
            ReviewKind.EXCUSAL                      | excusal                          | 免责
            ReviewKind.EXCLUSION                    | exclusion                        | 不计入考核
            Measure.SOLVED                          | whether it was solved            | 解决率
            Measure.SATISFIED                       | satisfaction                     | 满意率
            Measure.ALL                             | all rates                        | 全部指标
            LinkKind.RECURS                         | recurrence                       | 复发
            LinkKind.URGES                          | urging                           | 催办
            LinkKind.SPLIT_FROM                     | split                            | 拆单
            LinkKind.SAME_CONTACT                   | same contact                     | 同一来电
            LinkKind.RELATED                        | related                          | 相关
            TakeUp.SAME_UNIT                        | by the unit that led it          | 由原主办单位办理
            TakeUp.ROUTE                            | routed anew                      | 重新分派
            TakeUp.PROPOSE                          | for a dispatcher to decide       | 待人工派单
            SkipReason.ANONYMOUS                    | anonymous                        | 匿名
            SkipReason.NO_ANSWER_WANTED             | no answer wanted                 | 诉求人不要求答复
            SkipReason.NOT_SAMPLED                  | not in the sample                | 未被抽中
            SkipReason.REPRESENTED                  | another speaks for them          | 由他人代表
            SkipReason.EXCEPTED                     | excepted by the policy           | 政策规定的例外情形
            SkipReason.CLOSURE                      | not asked after such an end      | 此类结案不回访
            SkipReason.MERGED                       | merged                           | 已并单
            SkipReason.NOT_STARTED                  | the ticket ended before it began | 结案时尚未起算
            SkipReason.NO_RULE                      | no rule applies                  | 没有适用的回访规则
            SkipReason.SUPERSEDED                   | superseded                       | 已被新一轮取代
            SkipReason.LEFT                         | left the ticket                  | 已退出工单
            SkipReason.CALLED_BACK_UPSTREAM         | called back by the upstream system | 由来源系统回访
            SkipReason.POLICY_CHANGED               | the policy has changed           | 政策已变更
            FollowUpState.PLANNED                   | planned                          | 待开始
            FollowUpState.OPEN                      | open                             | 进行中
            FollowUpState.FINISHED                  | finished                         | 已完成
            FollowUpState.EXPIRED                   | expired                          | 已逾期
            FollowUpState.SKIPPED                   | skipped                          | 不予回访
            Question.CONTACTED                      | whether they were contacted      | 是否联系
            Question.TRUTHFUL                       | whether the reply is true        | 办复是否属实
            Question.SOLVED                         | whether it is solved             | 是否解决
            Question.RESULT                         | satisfaction with the result     | 对结果是否满意
            Question.PROCESS                        | satisfaction with the handling   | 对过程是否满意
            Question.HOTLINE                        | satisfaction with the hotline    | 对热线是否满意
            CallOutcome.ANSWERED                    | answered                         | 已答复
            CallOutcome.NO_ANSWER                   | no answer                        | 无人接听
            CallOutcome.BUSY                        | busy                             | 占线
            CallOutcome.UNREACHABLE                 | unreachable                      | 无法接通
            CallOutcome.WRONG_NUMBER                | wrong number                     | 号码有误
            CallOutcome.REFUSED                     | refused                          | 拒绝回访
            Solved.YES                              | solved                           | 已解决
            Solved.PARTLY                           | partly solved                    | 部分解决
            Solved.NO                               | not solved                       | 未解决
            Settlement.REWORKED                     | handled again                    | 二次办理
            Settlement.STRUCK_OFF                   | struck off                       | 剔除
            Settlement.EXTENDED                     | given another date               | 另约时间
            Settlement.TRANSFERRED                  | transferred                      | 转交其他部门
            Settlement.FINAL                        | left as it is                    | 维持原结果
            AnswerEvent.Consequence.REWORK          | it is handled again              | 二次办理
            AnswerEvent.Consequence.STILL_HANDLED   | it is still handled              | 仍在办理
            AnswerEvent.Consequence.SUPERVISE       | it is put under supervision      | 督办
            AnswerEvent.Consequence.DECIDE          | somebody decides                 | 待人工处置
            AnswerEvent.Consequence.FINAL           | nothing more is done             | 不再处理
            Finding.SOLVED                          | solved                           | 已解决
            Finding.PARTLY                          | partly solved                    | 部分解决
            Finding.EXPLAINED                       | explained                        | 已解释
            Finding.NOT_SOLVED                      | not solved                       | 未解决
            ContactPurpose.NEW                      | new request                      | 新诉求
            ContactPurpose.URGE                     | urging                           | 催办
            ContactPurpose.SUPPLEMENT               | supplement                       | 补充
            ContactPurpose.INQUIRY                  | inquiry                          | 查询
            ContactPurpose.WITHDRAW                 | taking it back                   | 撤诉
            ContactPurpose.FOLLOW_UP                | call-back                        | 回访
            ContactPurpose.OTHER                    | other                            | 其他
            UrgeCause.STAFF                         | by staff                         | 工作人员催办
            UrgeCause.CITIZEN                       | by the citizen                   | 诉求人催办
            UrgeCause.CLOCK                         | by a clock                       | 到时自动催办
            Source.Side.UPSTREAM                    | the upstream system              | 上级系统
            Source.Side.HOTLINE                     | the hotline                      | 热线
            PendingAtDue.HOLD                       | held at the due                  | 到期等待审批
            PendingAtDue.BREACH                     | breached at the due              | 到期即超期
            PendingAtDue.GRANT                      | granted at the due               | 到期视为同意
            PendingAtDue.REFUSE                     | refused at the due               | 到期视为不同意
            GivenDue.SOURCE                         | the due of the upstream case     | 上级来件期限
            GivenDue.COMMITMENT                     | the date promised                | 承诺时间
            StepState.PENDING                       | pending                          | 未到
            StepState.REACHED                       | reached                          | 已到达
            StepState.ACTED                         | done                             | 已执行
            StepState.FAILED                        | not done                         | 未执行
            StepState.SKIPPED                       | skipped                          | 已跳过
            StepState.OVERTAKEN                     | overtaken                        | 已失效
            TicketLink.Side.FROM                    | the later ticket                 | 后一工单
            TicketLink.Side.TO                      | the earlier ticket               | 前一工单
            """;

    private TermWords() {}
}
