package io.civicline.core.error;

/** What each fault says, in English and in Chinese. */
final class FaultTexts {

    static final String TABLE = """
            REQUIRED          | is missing                                              | 必填
            BLANK             | is empty                                                | 为空
            SIZE              | must have {min} to {max} characters or entries, has {actual} | 长度须为{min}至{max}，实际为{actual}
            RANGE             | must be {min} to {max}, is {actual}                     | 须在{min}至{max}之间，实际为{actual}
            IDENTIFIER        | cannot be an identifier: 1 to 200 characters in one line, in Unicode normal form C, without space at either end | 不能作为标识：1至200个字符，单行，Unicode NFC，首尾无空格
            TOO_SMALL         | must be {min} or more, is {actual}                      | 不得小于{min}，实际为{actual}
            TOO_LARGE         | must be {max} or less, is {actual}                      | 不得大于{max}，实际为{actual}
            NOT_WITH          | does not go with {other}                                | 不能与{other}同时使用
            UNSTORABLE        | contains NUL or half a surrogate pair, which no database can hold | 含有数据库无法存储的字符（NUL或不成对的代理字符）
            DIGITS            | has more than {integer} digits before the point or {fraction} after it | 小数点前最多{integer}位，小数点后最多{fraction}位
            INCOMPLETE_POINT  | a point needs latitude, longitude and the coordinate system | 坐标须同时包含纬度、经度和坐标系
            UNKNOWN_CODE      | the policy has no {what} '{code}'{hint}                 | 政策中没有{what}“{code}”{hint}
            NOT_IN_FORCE      | the {what} '{code}' is not in force on {date}{hint}     | {what}“{code}”在{date}无效{hint}
            IN_FUTURE         | {instant} is after now, {now}                           | {instant}晚于当前时间{now}
            IN_PAST           | {instant} is before now, {now}                          | {instant}早于当前时间{now}
            BEFORE_LAST       | {instant} is before {last}, from which policy #{number} is in force | {instant}早于第{number}号政策的生效时间{last}
            DUPLICATE         | {what} '{code}' is defined twice                        | {what}“{code}”重复定义
            MISSING_PARENT    | the parent '{parent}' of '{code}' does not exist        | “{code}”的上级“{parent}”不存在
            CYCLE             | '{code}' is its own ancestor or successor               | “{code}”构成循环
            EQUAL_RANK        | the rank {rank} is taken by {other}                     | 序号{rank}已被{other}占用
            NO_FALLBACK       | a fallback is needed: who gets what no rule matches     | 缺少兜底规则
            NO_CENTRE         | needs the centre, and the policy does not say which unit that is | 用到热线中心，但政策未指明哪个单位是中心
            EMPTY             | is empty; {wanted}                                      | 为空；{wanted}
            UNKNOWN_ZONE      | '{zone}' is no zone of the tz database, such as Asia/Shanghai | 时区“{zone}”不存在，应为Asia/Shanghai之类
            NOT_A_NUMBER      | must be a number such as 12 or -3.5, with at most {decimals} decimals | 须为数字，如12或-3.5，小数点后最多{decimals}位
            BELOW_MINIMUM     | must be {min} or more                                   | 不得小于{min}
            ABOVE_MAXIMUM     | must be {max} or less                                   | 不得大于{max}
            NOT_A_DATE        | must be a date such as 2026-03-10                       | 须为日期，如2026-03-10
            NOT_A_MOMENT      | must be a date and time with offset, such as 2026-03-10T14:30+08:00 | 须为带时区偏移的日期和时间，如2026-03-10T14:30+08:00
            NOT_A_FLAG        | must be true or false                                   | 须为true或false
            NOT_ONE_LINE      | must be one line without control characters             | 须为单行文本，不含控制字符
            NOT_A_CHOICE      | must be one of {choices}                                | 须为下列之一：{choices}
            CHOSEN_TWICE      | names the choice '{choice}' twice                       | 选项“{choice}”重复
            ONE_ANSWER        | takes one value, has {actual}                           | 只能填一个值，实际为{actual}个
            NOT_ASKED         | is not asked for; the intake form of the category asks {known} | 该分类的填报表没有此项，已有{known}
            NEVER_ANSWERED    | no form takes '{value}' as an answer to '{name}', as it is stored | 填报项“{name}”不可能存为“{value}”
            NOT_COUNTED       | nobody counts '{counter}'; it may be {counted} or host:EVENT | 没有计数器“{counter}”；可用：{counted}、host:事件
            NO_NUMBER         | the answer to '{name}' is of the type {type}, not a number: it has no bounds | 填报项“{name}”的类型为{type}，不是数字，不能比较大小
            BOUNDS            | the smallest, {min}, is above the largest, {max}        | 最小值{min}大于最大值{max}
            FORM_TAKEN        | the form '{other}' is for category '{category}' already  | 诉求分类“{category}”已有填报表“{other}”
            HOLD_WITHOUT_END | a clock that waits at its due for a decision must not wait for ever: name the clock of the decision in 'decide' | 到期等待审批的计时不能无限等待：请在“decide”中指明审批的计时
            NOT_OF_DECISIONS | '{clock}' cannot be the clock of this decision: it starts at extension-requested alone, stops at extension-granted and extension-refused, is not of requesters and not extendable itself | “{clock}”不能作为审批的计时：应仅从extension-requested起算，遇extension-granted和extension-refused停止，不属于诉求人，本身不可延期
            STEP_BEFORE_START | step '{step}' never comes after the start: {at}, in limits of {limit}; give it less time before the due | 步骤“{step}”的时点（{at}）在时限（{limit}）内从不晚于计时起点，请减少提前量
            SEPARATOR         | the code '{code}' has a semicolon or a vertical bar in it, which separate codes in a cell | “{code}”含有分号或竖线，它们在单元格中用于分隔多个代码
            WHOLE_MINUTES     | is {actual}; a policy says so in up to {most} whole minutes, hours or days | 为{actual}；须为不超过{most}的整分钟、整小时或整天
            NOT_KEPT          | would be read back otherwise than it is: its files cannot hold all that it says, so it is not archived | 写入文件后再读出的内容与原内容不一致，不能存档
            HIGHER_NUMBERS    | there are tickets of policy #{number}, and an archive begins with #1; go on with that policy as the only one of this hotline, or begin with a tenant that has no such tickets | 已有按第{number}号政策办理的工单，而政策存档从第1号开始；请继续以该政策作为唯一政策，或改用没有此类工单的租户
            NOTICE_IDENTITY   | {placeholder} shows a requester's name or words, or what was written to him, which only notices to REQUESTERS may; this one is to {to} | {placeholder}含诉求人的姓名、原话或写给诉求人的话，只能用于发给REQUESTERS的通知；本通知发给{to}
            SYSTEM_NOTICE     | '{moment}' is what the system does, and no clock begins or ends by that; name what a person does | “{moment}”是系统自动行为，不能作为计时的起止；请写人的行为
            ABOUT_NONE        | '{moment}' is never about a {what}; leave {field} out, or name a moment that is, such as '{such}' | “{moment}”与{what}无关；请去掉{field}，或改用“{such}”之类的时点
            CONTRADICTION     | {what}                                                  | {what}
            NO_FOLDER         | cannot be read: {why}                                   | 无法读取：{why}
            NO_FILE           | there is no file {file}                                 | 没有文件{file}
            UNKNOWN_FILE      | is no file of a policy folder; it may have {allowed}    | 不是政策文件夹中的文件；可有{allowed}
            NOT_NAMED         | nothing names this file: add an entry with id '{id}' to {list} | 没有条目引用该文件：请在{list}中添加id为“{id}”的条目
            NOT_UTF8          | is not UTF-8; save it as UTF-8 (in a spreadsheet: CSV UTF-8) | 不是UTF-8编码；请另存为UTF-8（电子表格请选“CSV UTF-8”）
            NOT_JSON          | is no JSON, here or just before: {what}                 | 此处或其前一处不是有效的JSON，多为缺少逗号、引号或括号（{what}）
            NOT_CSV           | cannot be read as a row: {what}                         | 无法作为一行读取：{what}
            FULL_WIDTH        | has {actual}, which is no mark of JSON; write {wanted}  | 用了全角符号{actual}，请改为半角{wanted}
            COLUMN_SEPARATOR  | separates its columns by something else than commas; save it as CSV with commas | 列之间不是用逗号分隔；请另存为以逗号分隔的CSV
            WRONG_TYPE        | must be {wanted}, is {type}                             | 类型应为{wanted}，实际为{type}
            UNKNOWN_FIELD     | has no field '{field}'; it may have {allowed}           | 没有字段“{field}”；可有{allowed}
            NOT_ALLOWED       | '{actual}' is not allowed; allowed are {allowed}        | 不允许“{actual}”；允许{allowed}
            FORM              | '{actual}' is no {what}: {form}                         | “{actual}”不是有效的{what}：{form}
            ONE_OF            | needs exactly one of {fields}, has {actual}             | {fields}须恰有一个，实际有{actual}个
            NO_SUCH_DAY       | there is no day {actual}                                | 没有{actual}这一天
            BAD_VALUE         | {why}                                                   | {why}
            NOTHING_TO_REMOVE | there is no {what} '{code}' to remove                   | 没有可移除的{what}“{code}”
            NO_CASES          | has no cases: known answers that the rules must give    | 没有案例：应写明规则须得出的已知结果
            BAD_CASE          | cannot be played: {why}                                 | 无法运行：{why}
            CASE_BEGIN        | begins with 'register', not with '{actual}'             | 须以“register”开头，而不是“{actual}”
            CASE_FIELD        | register has no field '{field}'; it may have {allowed}  | register没有字段“{field}”；可有{allowed}
            CASE_VALUE        | '{field}' is written {form}                             | “{field}”应写作{form}
            CASE_TWICE        | '{field}' is given twice                                | “{field}”重复给出
            CASE_NEEDS        | register needs {field}=…                                | register缺少{field}=…
            CASE_STEP         | an act is a time and a word, such as '+2h acknowledge', not '{actual}' | 办理动作须写明时间和动作，如“+2h acknowledge”，而不是“{actual}”
            CASE_TIME         | '{actual}' is no time: a local time as 2026-02-13T15:20, or + and min, h or d, as +2h | “{actual}”不是时间：应为2026-02-13T15:20这样的当地时间，或+2h这样的时长（min、h、d）
            CASE_PAST         | '{act}' is before the act before it                     | “{act}”早于前一个动作
            CASE_ACT          | there is no act '{actual}'; there are {allowed}         | 没有动作“{actual}”；可用{allowed}
            CASE_ACT_FORM     | '{actual}' is not of the form: {form}                   | “{actual}”的写法应为：{form}
            CASE_ASK          | nobody can ask for '{actual}', only for {allowed}       | 不能询问“{actual}”，只能询问{allowed}
            CASE_QUOTE        | a quote is never closed: {text}                         | 引号没有结束：{text}
            CASE_FULL_WIDTH   | has the full-width {actual}; write it in ASCII, or put the words in single quotes | 用了全角{actual}；请改为半角，或将文字放在单引号内
            CASE_SEMICOLON    | asks one thing, without ';': {text}                     | 只能询问一项，不能含“;”：{text}
            NEVER_ASKED       | no intake form asks '{name}'; asked are {asked}         | 没有填报表询问“{name}”；询问的有{asked}
            NEVER_REACHED     | is never reached: '{other}' before it takes all that it takes | 永远不会被采用：排在前面的“{other}”已包含其全部情形
            NOBODY_MAY        | no role may {command}, although {why}                   | 没有角色可以{command}，但{why}
            ONLY_FALLBACK     | {count} categories are reached by no rule, only by the fallback: {codes} | {count}个分类没有规则，只能走兜底：{codes}
            NEVER_STARTS      | never starts: the clock of a part does not start before there is one; start it at dispatched | 永远不会启动：承办部分的计时不能在派单之前启动，请以dispatched启动
            NOT_REARMED       | tickets can be reopened, and no clock starts at '{moment}': whoever handles one again has no limit | 工单可以重新打开，但没有计时以“{moment}”起算：重新办理没有时限
            OPEN_TICKETS      | says nothing of {sections}: only as the first policy can it be activated so | 未说明{sections}：除首个政策外无法启用
            """;

    private FaultTexts() {}
}
