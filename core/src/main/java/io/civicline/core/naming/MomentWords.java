package io.civicline.core.naming;

/** What each moment, and each event, is called in English and in Chinese. */
final class MomentWords {

    static final String TABLE = """
            start                    | the start                 | 起算时
            arrived                  | arrived                   | 来电
            received                 | received                  | 收件
            registered               | registered                | 登记
            drafted                  | drafted                   | 存为草稿
            answered-at-once         | answered at once          | 当场答复
            proposed                 | proposed                  | 建议派单
            routed                   | routed                    | 分派
            unrouted                 | unrouted                  | 未找到承办单位
            dispatched               | dispatched                | 派单
            acknowledged             | acknowledged              | 签收
            first-contacted          | first contacted           | 首次联系
            return-requested         | return requested          | 申请退单
            returned                 | returned                  | 退单
            return-refused           | return refused            | 不同意退单
            recalled                 | recalled                  | 撤回派单
            reassigned               | reassigned                | 改派
            taken-back               | taken back                | 收回任务
            recused                  | recused                   | 回避
            subassigned              | subassigned               | 二级派单
            downstream-reported      | downstream reported       | 下游系统反馈
            return-forbidden         | return forbidden          | 注明不得退单
            ruling-requested         | ruling requested          | 申请裁定
            ruled                    | ruled                     | 裁定
            replied                  | replied                   | 办复
            reply-passed             | reply passed              | 审核通过
            reply-sent-back          | reply sent back           | 审核退回
            citizen-told             | citizen told              | 告知
            suspended                | suspended                 | 挂起
            resumed                  | resumed                   | 恢复办理
            extension-requested      | extension requested       | 申请延期
            extension-granted        | extension granted         | 同意延期
            extension-refused        | extension refused         | 不同意延期
            clock-started            | clock started             | 开始计时
            clock-paused             | clock paused              | 暂停计时
            clock-resumed            | clock resumed             | 恢复计时
            clock-extended           | clock extended            | 延长时限
            clock-reprojected        | clock reprojected         | 重算到期时间
            clock-rechosen           | clock rechosen            | 重选时限
            clock-held               | clock held                | 到期待审批
            clock-met                | clock met                 | 按时完成
            clock-breached           | clock breached            | 超期
            clock-stopped-late       | clock stopped late        | 超期后结束
            clock-excused            | clock excused             | 超期免责
            clock-cancelled          | clock cancelled           | 取消计时
            steps-armed              | steps armed               | 排定步骤
            step-reached             | step reached              | 到达步骤
            step-marked              | step marked               | 预警
            step-failed              | step failed               | 步骤未执行
            urged                    | urged                     | 催办
            unit-urged               | unit urged                | 催办
            supervised               | supervised                | 督办
            expired                  | expired                   | 逾期未签收
            urged-again              | urged again               | 再次催办
            urge-answered            | urge answered             | 催办反馈
            supervision-ordered      | supervision ordered       | 依规督办
            supervision-issued       | supervision issued        | 督办
            supervision-answered     | supervision answered      | 督办反馈
            supervision-returned     | supervision returned      | 督办退回
            supervision-accepted     | supervision accepted      | 督办审核通过
            supervision-sent-back    | supervision sent back     | 督办审核退回
            supervision-closed       | supervision closed        | 督办销号
            promised                 | promised                  | 承诺
            promise-kept             | promise kept              | 兑现承诺
            promise-broken           | promise broken            | 承诺逾期
            promise-renegotiated     | promise renegotiated      | 另约承诺时间
            review-requested         | review requested          | 申请评审
            review-decided           | review decided            | 作出评审决定
            review-appealed          | review appealed           | 申诉
            staged-closing-requested | staged closing requested  | 申请阶段性办结
            staged-closing-approved  | staged closing approved   | 同意阶段性办结
            staged-closing-refused   | staged closing refused    | 不同意阶段性办结
            staged-closing-appealed  | staged closing appealed   | 阶段性办结申诉
            termination-requested    | termination requested     | 申请终止办理
            termination-granted      | termination granted       | 同意终止办理
            termination-refused      | termination refused       | 不同意终止办理
            termination-appealed     | termination appealed      | 终止办理申诉
            excusal-requested        | excusal requested         | 申请免责
            excusal-granted          | excusal granted           | 同意免责
            excusal-refused          | excusal refused           | 不同意免责
            excusal-appealed         | excusal appealed          | 免责申诉
            exclusion-requested      | exclusion requested       | 申请不计入考核
            exclusion-granted        | exclusion granted         | 同意不计入考核
            exclusion-refused        | exclusion refused         | 不同意不计入考核
            exclusion-appealed       | exclusion appealed        | 不计入考核申诉
            facts-changed            | facts changed             | 变更事实
            corrected                | corrected                 | 订正
            status-set               | status set                | 标注子状态
            status-cleared           | status cleared            | 取消子状态
            supplemented             | supplemented              | 补充诉求
            closed                   | closed                    | 结案
            merged                   | merged                    | 并单
            withdrawn                | withdrawn                 | 撤诉
            linked                   | linked                    | 关联工单
            unlinked                 | unlinked                  | 解除关联
            absorbed                 | absorbed                  | 并入其他工单
            separated                | separated                 | 拆出工单
            unmerged                 | unmerged                  | 取消并单
            contact-recorded         | contact recorded          | 登记来电
            requester-joined         | requester joined          | 诉求人加入
            requester-left           | requester left            | 诉求人退出
            source-changed           | source changed            | 上级来件变更
            source-withdrawn         | source withdrawn          | 上级撤回来件
            follow-up-planned        | follow up planned         | 安排回访
            follow-up-opened         | follow up opened          | 开始回访
            follow-up-given          | follow up given           | 分配回访
            follow-up-skipped        | follow up skipped         | 不予回访
            attempted                | attempted                 | 回访呼叫
            follow-up-finished       | follow up finished        | 完成回访
            follow-up-expired        | follow up expired         | 回访逾期
            survey-answered          | survey answered           | 评价
            answer-corrected         | answer corrected          | 订正回访结果
            dissatisfied             | dissatisfied              | 不满意
            dissatisfaction-settled  | dissatisfaction settled   | 处置不满意评价
            reworked                 | reworked                  | 二次办理
            reopened                 | reopened                  | 重新办理
            noted                    | noted                     | 备注
            attached                 | attached                  | 添加附件
            host-reported            | host reported             | 上报事件
            words-erased             | words erased              | 删除个人信息
            policy-moved             | policy moved              | 转用新政策
            notice-queued            | notice queued             | 发送通知
            notice-withheld          | notice withheld           | 通知未发送
            sub-acknowledged         | acknowledged below        | 下级签收
            sub-first-contacted      | first contacted below     | 下级首次联系
            sub-return-requested     | return requested below    | 下级申请退单
            sub-returned             | returned below            | 下级退单
            sub-return-refused       | return refused below      | 不同意下级退单
            sub-recalled             | recalled below            | 撤回二级派单
            sub-taken-back           | taken back below          | 收回下级任务
            sub-recused              | recused below             | 下级回避
            sub-downstream-reported  | downstream reported below | 下级的下游系统反馈
            sub-replied              | replied below             | 下级办复
            sub-reply-passed         | reply passed below        | 下级办复审核通过
            sub-reply-sent-back      | reply sent back below     | 下级办复审核退回
            sub-urged                | urged below               | 催办下级
            sub-urged-again          | urged again below         | 再次催办下级
            sub-urge-answered        | urge answered below       | 下级催办反馈
            sub-supervised           | supervised below          | 督办下级
            sub-supervision-ordered  | supervision ordered below | 依规督办下级
            sub-supervision-answered | supervision answered below | 下级督办反馈
            sub-supervision-returned | supervision returned below | 督办退回下级
            sub-supervision-accepted | supervision accepted below | 下级督办审核通过
            sub-supervision-sent-back | supervision sent back below | 下级督办审核退回
            sub-supervision-closed   | supervision closed below  | 下级督办销号
            sub-termination-requested | termination requested below | 下级申请终止办理
            sub-termination-granted  | termination granted below | 同意下级终止办理
            sub-termination-refused  | termination refused below | 不同意下级终止办理
            sub-staged-closing-requested | staged closing requested below | 下级申请阶段性办结
            sub-staged-closing-approved | staged closing approved below | 同意下级阶段性办结
            sub-staged-closing-refused | staged closing refused below | 不同意下级阶段性办结
            sub-excusal-requested    | excusal requested below   | 下级申请免责
            sub-excusal-granted      | excusal granted below     | 同意下级免责
            sub-excusal-refused      | excusal refused below     | 不同意下级免责
            """;

    private MomentWords() {}
}
