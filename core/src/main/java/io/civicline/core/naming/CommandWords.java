package io.civicline.core.naming;

/** What each command is called: what somebody does who gives it, in English and in Chinese. */
final class CommandWords {

    static final String TABLE = """
            register               | register requests                          | 登记诉求
            dispatch               | dispatch the ticket                        | 派单
            route                  | have the rules dispatch it                 | 按规则派单
            recall                 | recall the offer                           | 撤回派单
            reassign               | give the part to another unit              | 改派
            take-back              | take the part back                         | 收回任务
            acknowledge            | acknowledge the ticket                     | 签收
            first-contact          | record the first contact                   | 登记首次联系
            request-return         | ask to return the ticket                   | 申请退单
            decide-return          | decide on the return                       | 审批退单
            subassign              | give the work on to a unit below           | 二级派单
            pass-on                | pass the answer on                         | 转报办复
            report-downstream      | report what another system says            | 报告下游系统进展
            request-ruling         | ask for a ruling                           | 申请裁定
            rule                   | rule who is responsible                    | 裁定
            reply                  | reply                                      | 办复
            audit                  | audit the reply                            | 审核办复
            tell-citizen           | tell the citizen                           | 告知诉求人
            suspend                | suspend the ticket                         | 挂起
            resume                 | resume the ticket                          | 恢复办理
            request-extension      | ask for an extension                       | 申请延期
            decide-extension       | decide on the extension                    | 审批延期
            grant-extension        | grant an extension                         | 批准延期
            change-facts           | change facts                               | 变更事实
            correct                | correct what was recorded                  | 订正
            set-status             | set the sub-status                         | 标注子状态
            supplement             | supplement the request                     | 补充诉求
            urge                   | urge a unit                                | 催办
            answer-urge            | answer an urge                             | 反馈催办
            supervise              | put the ticket under supervision           | 督办
            answer-supervision     | answer the supervision                     | 反馈督办
            return-supervision     | return the supervision                     | 退回督办
            audit-supervision      | audit the answer to the supervision        | 审核督办反馈
            close-supervision      | close the supervision                      | 督办销号
            promise                | promise a date                             | 向诉求人承诺
            keep-promise           | record a promise as kept                   | 兑现承诺
            renegotiate-promise    | agree on another date for a promise        | 另约承诺时间
            request-termination    | ask to end handling without a result       | 申请终止办理
            decide-termination     | decide on ending handling without a result | 审批终止办理
            request-staged-closing | ask to close in stages                     | 申请阶段性办结
            decide-staged-closing  | decide on closing in stages                | 审批阶段性办结
            request-excusal        | ask for an excusal                         | 申请免责
            decide-excusal         | decide on the excusal                      | 审批免责
            request-exclusion      | ask for an exclusion                       | 申请不计入考核
            decide-exclusion       | decide on the exclusion                    | 审批不计入考核
            appeal                 | appeal                                     | 申诉
            withdraw               | take the request back                      | 撤诉
            close                  | close the ticket                           | 结案
            record-contact         | record a contact                           | 登记来电
            withdraw-requester     | take a requester off the ticket            | 登记诉求人退出
            change-source          | change what the upstream case says         | 变更上级来件信息
            merge                  | merge tickets                              | 并单
            unmerge                | undo a merger                              | 取消并单
            link                   | link tickets                               | 关联工单
            unlink                 | remove a link                              | 解除关联
            split                  | split the ticket                           | 拆单
            attempt                | record an attempt to call back             | 登记回访
            answer-survey          | record an answer to the survey             | 登记评价
            correct-answer         | correct an answer                          | 订正回访结果
            settle-dissatisfaction | settle a dissatisfied answer               | 处置不满意评价
            reopen                 | reopen the ticket                          | 重新办理
            note                   | write a note                               | 备注
            attach                 | attach a document                          | 添加附件
            host-event             | report an event                            | 上报事件
            erase-words            | erase words                                | 删除个人信息
            pass-time              | let time act                               | 执行到期事项
            move-to-policy         | move the ticket to another policy          | 转用新政策
            campaign               | run campaigns                              | 执行批量任务
            read                   | read the ticket                            | 查看工单
            """;

    private CommandWords() {}
}
