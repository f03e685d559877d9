<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>Timeline</name>
    <message>
        <source>Placed</source>
        <translation>قُدِّم</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>دُفع</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>غُلِّف</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>شُحن جزئيًا</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>شُحن</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلِّم</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>أُرجع</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>الشحن</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>الضرائب</translation>
    </message>
    <message>
        <source>Difference in the shop&apos;s figures</source>
        <translation>الفرق في أرقام المتجر</translation>
    </message>
    <message>
        <source>Taxes included</source>
        <translation>ضرائب مشمولة</translation>
    </message>
    <message>
        <source>Discount included</source>
        <translation>خصم مشمول</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Field class</source>
        <translation>فئة الحقل</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Time lit</source>
        <translation>مدة الكشف</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ابتداءً من %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>%1 or %2 others</source>
        <translation>%1 أو غيرها (العدد: %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>During a call</source>
        <translation>خلال مكالمة</translation>
    </message>
    <message>
        <source>Without a call</source>
        <translation>بلا مكالمة</translation>
    </message>
    <message>
        <source>Contains &quot;%1&quot;</source>
        <translation>يحتوي على «%1»</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>On %1 at %2</source>
        <translation>يوم %1 الساعة %2،</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>the customer %1</source>
        <translation>ملف العميل %1</translation>
    </message>
    <message>
        <source>the order %1</source>
        <translation>ملف الطلب %1</translation>
    </message>
    <message>
        <source>the record %1</source>
        <translation>الملف %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>began to rotate the key</source>
        <translation>بدأ تدوير مفتاح</translation>
    </message>
    <message>
        <source>went on rotating the key</source>
        <translation>واصل تدوير مفتاح</translation>
    </message>
    <message>
        <source>rotated the key</source>
        <translation>أتمّ تدوير مفتاح</translation>
    </message>
    <message>
        <source> (the last four)</source>
        <translation> (آخر أربع خانات)</translation>
    </message>
    <message>
        <source> (the postcode)</source>
        <translation> (الرمز البريدي)</translation>
    </message>
    <message>
        <source>, which failed</source>
        <translation>، وتعذّر ذلك</translation>
    </message>
    <message>
        <source>, and it matched</source>
        <translation>، وكان مطابقًا</translation>
    </message>
    <message>
        <source>, and it did not match</source>
        <translation>، ولم يكن مطابقًا</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>, during call %1</source>
        <translation>، خلال المكالمة %1</translation>
    </message>
    <message>
        <source>, because: %1</source>
        <translation>، والسبب: %1</translation>
    </message>
    <message>
        <source>It was lit for %1 s.</source>
        <translation>بقي مكشوفًا %1 ثانية.</translation>
    </message>
    <message>
        <source>{when} {who} created the account {other}, in the role {what}{more}.</source>
        <translation>{when} أنشأ {who} الحساب {other} بدور {what}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} disabled the account {other}{more}.</source>
        <translation>{when} عطّل {who} الحساب {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} enabled the account {other}{more}.</source>
        <translation>{when} فعّل {who} الحساب {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} allowed {other} one look that takes a second person, for {minutes} minutes{more}.</source>
        <translation>{when} سمح {who} للمستخدم {other} بكشف واحد يتطلب شخصًا ثانيًا، والمدة بالدقائق {minutes}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to allow {other} one look that takes a second person and was refused{why}{more}.</source>
        <translation>{when} أراد {who} أن يسمح للمستخدم {other} بكشف واحد يتطلب شخصًا ثانيًا فرُفض ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to allow {other} one look that takes a second person, which failed{why}{more}.</source>
        <translation>{when} أراد {who} أن يسمح للمستخدم {other} بكشف واحد يتطلب شخصًا ثانيًا فتعذّر ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} did not allow {other} a look that takes a second person{more}.</source>
        <translation>{when} لم يسمح {who} للمستخدم {other} بكشف يتطلب شخصًا ثانيًا{more}.</translation>
    </message>
    <message>
        <source>{when} {who} asked a second person for one look at {field} of {record}{more}.</source>
        <translation>{when} طلب {who} من شخص ثانٍ السماح بكشف واحد: {field} في {record}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to ask a second person for one look at {field} of {record} and was refused{why}{more}.</source>
        <translation>{when} أراد {who} أن يطلب من شخص ثانٍ السماح بكشف {field} في {record} فرُفض ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to ask a second person for one look at {field} of {record}, which failed{why}{more}.</source>
        <translation>{when} أراد {who} أن يطلب من شخص ثانٍ السماح بكشف {field} في {record} فتعذّر ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} the call {other} of {who} ended{why}.</source>
        <translation>{when} انتهت المكالمة {other} للمستخدم {who}{why}.</translation>
    </message>
    <message>
        <source>{when} {who} began the call {other}.</source>
        <translation>{when} بدأ {who} المكالمة {other}.</translation>
    </message>
    <message>
        <source>{when} {who} allowed pictures of the screen at the desk of {other} for {minutes} minutes{more}.</source>
        <translation>{when} سمح {who} بلقطات الشاشة على مكتب {other}، والمدة بالدقائق {minutes}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to allow pictures of the screen at the desk of {other} and was refused{why}{more}.</source>
        <translation>{when} أراد {who} أن يسمح بلقطات الشاشة على مكتب {other} فرُفض ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} the desk of {who} no longer allowed pictures of the screen, which {other} had allowed{why}{more}.</source>
        <translation>{when} لم يعد مكتب {who} يسمح بلقطات الشاشة التي سمح بها {other}{why}{more}.</translation>
    </message>
    <message>
        <source>{when} the window of {who} was protected against pictures of the screen ({what}){more}.</source>
        <translation>{when} أصبحت نافذة {who} محمية من لقطات الشاشة ({what}){more}.</translation>
    </message>
    <message>
        <source>{when}, while {who} was signed in, the program {program} may have taken a picture of the screen ({what}){more}.</source>
        <translation>{when} وأثناء دخول {who}، ربما أخذ البرنامج {program} لقطة للشاشة ({what}){more}.</translation>
    </message>
    <message>
        <source>{when} the window of {who} lost its protection against pictures of the screen ({what}){more}.</source>
        <translation>{when} فقدت نافذة {who} حمايتها من لقطات الشاشة ({what}){more}.</translation>
    </message>
    <message>
        <source>{when} it was seen that the clock of {station} had been turned{more}.</source>
        <translation>{when} تبيّن أن ساعة المحطة {station} قد غُيِّرت{more}.</translation>
    </message>
    <message>
        <source>{when} {who} tried to copy {field} of {record}{more}.</source>
        <translation>{when} حاول {who} نسخ {field} في {record}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} tried to copy {field} of {record}, which was blocked{more}.</source>
        <translation>{when} حاول {who} نسخ {field} في {record} فمُنع ذلك{more}.</translation>
    </message>
    <message>
        <source>{when} {who} changed the password of {other}{more}.</source>
        <translation>{when} غيّر {who} كلمة مرور {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} exported the access log as {what}{more}.</source>
        <translation>{when} صدّر {who} سجل الوصول بصيغة {what}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to export the access log as {what} and was refused{why}{more}.</source>
        <translation>{when} أراد {who} تصدير سجل الوصول بصيغة {what} فرُفض ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to export the access log as {what}, which failed{why}{more}.</source>
        <translation>{when} أراد {who} تصدير سجل الوصول بصيغة {what} فتعذّر ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {field} of {record}, which {who} had looked at, went dark{why}{more}.</source>
        <translation>{when} أُخفي {field} في {record} بعد أن كشفه {who}{why}{more}.</translation>
    </message>
    <message>
        <source>{when} it was put on record that {field} of {record}, which {who} had looked at, was lit when Scrim ended{more}.</source>
        <translation>{when} سُجّل أن {field} في {record}، الذي كشفه {who}، كان مكشوفًا عند انتهاء Scrim{more}.</translation>
    </message>
    <message>
        <source>{when} {who} corrected {field} of {record}{more}.</source>
        <translation>{when} صحّح {who} {field} في {record}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to correct {field} of {record} and was refused{why}{more}.</source>
        <translation>{when} أراد {who} تصحيح {field} في {record} فرُفض ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to correct {field} of {record}, which failed{why}{more}.</source>
        <translation>{when} أراد {who} تصحيح {field} في {record} فتعذّر ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} looked at {field} of {record}{more}.</source>
        <translation>{when} كشف {who} {field} في {record}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to look at {field} of {record} and was refused{more}{why}.</source>
        <translation>{when} أراد {who} كشف {field} في {record} فرُفض ذلك{more}{why}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to look at {field} of {record}, which failed{more}{why}.</source>
        <translation>{when} أراد {who} كشف {field} في {record} فتعذّر ذلك{more}{why}.</translation>
    </message>
    <message>
        <source>{when} {who} checked what a caller said as {field} of {record}{what}{more}.</source>
        <translation>{when} تحقق {who} مما قاله متصل على أنه {field} في {record}{what}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to check what a caller said as {field} of {record}{what} and was refused{why}{more}.</source>
        <translation>{when} أراد {who} التحقق مما قاله متصل على أنه {field} في {record}{what} فرُفض ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} checked what a caller said as {field} of {record}{what}{why}{more}.</source>
        <translation>{when} تحقق {who} مما قاله متصل على أنه {field} في {record}{what}{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} approved the access of {other}{more}.</source>
        <translation>{when} وافق {who} على وصول {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} imported records{more}.</source>
        <translation>{when} استورد {who} بيانات{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to import records and was refused{why}{more}.</source>
        <translation>{when} أراد {who} استيراد بيانات فرُفض ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} imported records, which failed{why}{more}.</source>
        <translation>{when} بدأ {who} استيراد بيانات فتعذّر ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} {what} to {class} data{more}.</source>
        <translation>{when} {who} {what} بيانات {class}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to rotate the key to {class} data and was refused{why}{more}.</source>
        <translation>{when} أراد {who} تدوير مفتاح بيانات {class} فرُفض ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} was rotating the key to {class} data, which was left{why}{more}.</source>
        <translation>{when} كان {who} يدوّر مفتاح بيانات {class} فتوقف ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} Scrim ended at {station}.</source>
        <translation>{when} انتهى Scrim على المحطة {station}.</translation>
    </message>
    <message>
        <source>{when} {who} moved the old part of the access log into the archive{more}.</source>
        <translation>{when} نقل {who} الجزء القديم من سجل الوصول إلى الأرشيف{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to move the old part of the access log into the archive and was refused{why}{more}.</source>
        <translation>{when} أراد {who} نقل الجزء القديم من سجل الوصول إلى الأرشيف فرُفض ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to move the old part of the access log into the archive, which failed{why}{more}.</source>
        <translation>{when} أراد {who} نقل الجزء القديم من سجل الوصول إلى الأرشيف فتعذّر ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wrote a note on entry {entry}: {note}{more}.</source>
        <translation>{when} كتب {who} تعليقًا على القيد {entry}: {note}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to write a note on entry {entry} and was refused{why}{more}.</source>
        <translation>{when} أراد {who} كتابة تعليق على القيد {entry} فرُفض ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} Scrim was started at {station}.</source>
        <translation>{when} بدأ تشغيل Scrim على المحطة {station}.</translation>
    </message>
    <message>
        <source>{when} {who} asked for a proof out of the access log{more}.</source>
        <translation>{when} طلب {who} إثباتًا من سجل الوصول{more}.</translation>
    </message>
    <message>
        <source>{when} {who} deleted the archived old part of the access log{more}.</source>
        <translation>{when} حذف {who} الجزء القديم المؤرشف من سجل الوصول{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to delete the archived old part of the access log and was refused{why}{more}.</source>
        <translation>{when} أراد {who} حذف الجزء القديم المؤرشف من سجل الوصول فرُفض ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to delete the archived old part of the access log, which failed{why}{more}.</source>
        <translation>{when} أراد {who} حذف الجزء القديم المؤرشف من سجل الوصول فتعذّر ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} read the access log{what}{more}.</source>
        <translation>{when} قرأ {who} سجل الوصول{what}{more}.</translation>
    </message>
    <message>
        <source>{when} the access log took entries again; it had been stopped{why}{more}.</source>
        <translation>{when} عاد سجل الوصول يقبل القيود بعد أن كان متوقفًا{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} judged a finding of the review{more}.</source>
        <translation>{when} بتّ {who} في تنبيه من المراجعة{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to judge a finding of the review and was refused{why}{more}.</source>
        <translation>{when} أراد {who} البتّ في تنبيه من المراجعة فرُفض ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} signed off a day of the review{more}.</source>
        <translation>{when} اعتمد {who} يومًا من المراجعة{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to sign off a day of the review and was refused{why}{more}.</source>
        <translation>{when} أراد {who} اعتماد يوم من المراجعة فرُفض ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} verified the access log, and it held{more}.</source>
        <translation>{when} فحص {who} سجل الوصول وكان سليمًا{more}.</translation>
    </message>
    <message>
        <source>{when} {who} verified the access log, and it did not hold{more}.</source>
        <translation>{when} فحص {who} سجل الوصول ولم يكن سليمًا{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wrote a note on {record}{more}.</source>
        <translation>{when} كتب {who} ملاحظة على {record}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to correct a note on {record} and was refused{why}{more}.</source>
        <translation>{when} أراد {who} تصحيح ملاحظة على {record} فرُفض ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to write a note on {record}, which failed{why}{more}.</source>
        <translation>{when} أراد {who} كتابة ملاحظة على {record} فتعذّر ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} numbers were masked in a note of {who} on {record}{more}.</source>
        <translation>{when} حُجبت أرقام في ملاحظة كتبها {who} على {record}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} took a masked number back in a note on {record}{more}.</source>
        <translation>{when} رفع {who} الحجب عن رقم في ملاحظة على {record}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted a masked number back in a note on {record} and was refused{why}{more}.</source>
        <translation>{when} أراد {who} رفع الحجب عن رقم في ملاحظة على {record} فرُفض ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} changed the policy{more}.</source>
        <translation>{when} غيّر {who} السياسة{more}.</translation>
    </message>
    <message>
        <source>{when} the desk of {who} took up the policy{more}.</source>
        <translation>{when} أخذ مكتب {who} بالسياسة{more}.</translation>
    </message>
    <message>
        <source>{when} the desk of {who} could not take up the policy{why}{more}.</source>
        <translation>{when} لم يتمكن مكتب {who} من الأخذ بالسياسة{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} opened the masked record of {record}{more}.</source>
        <translation>{when} فتح {who} {record} محجوبًا{more}.</translation>
    </message>
    <message>
        <source>{when} {who} looked up a whole e-mail, phone, card ending or postcode{more}.</source>
        <translation>{when} بحث {who} عن بريد إلكتروني أو هاتف كامل أو نهاية رقم بطاقة أو رمز بريدي{more}.</translation>
    </message>
    <message>
        <source>{when} the desk of {who} was locked{why}{more}.</source>
        <translation>{when} قُفل مكتب {who}{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} signed in at {station}{more}.</source>
        <translation>{when} سجّل {who} الدخول على المحطة {station}{more}.</translation>
    </message>
    <message>
        <source>{when} somebody tried to sign in at {station} as {who} and was refused{why}{more}.</source>
        <translation>{when} حاول شخص ما تسجيل الدخول على المحطة {station} باسم {who} فرُفض ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} signed out{more}.</source>
        <translation>{when} سجّل {who} الخروج{more}.</translation>
    </message>
    <message>
        <source>{when} {who} took the access log as it is, against what its witnesses had kept{more}.</source>
        <translation>{when} قَبِل {who} سجل الوصول كما هو، خلافًا لما حفظه الشهود{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to take the access log as it is and was refused{why}{more}.</source>
        <translation>{when} أراد {who} قبول سجل الوصول كما هو فرُفض ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to take the access log as it is, which failed{why}{more}.</source>
        <translation>{when} أراد {who} قبول سجل الوصول كما هو فتعذّر ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} a witness kept a checkpoint of the access log for the first time, at {place}.</source>
        <translation>{when} حفظ شاهد نقطة مرجعية من سجل الوصول لأول مرة، في {place}.</translation>
    </message>
    <message>
        <source>{when} the access log did not match the checkpoint that a witness had kept, at {place}.</source>
        <translation>{when} لم يطابق سجل الوصول النقطة المرجعية التي حفظها شاهد، في {place}.</translation>
    </message>
    <message>
        <source>{when} the access log did not match the checkpoint that a witness had kept, at {place}, and nobody was let in.</source>
        <translation>{when} لم يطابق سجل الوصول النقطة المرجعية التي حفظها شاهد، في {place}، ولم يُسمح لأحد بالدخول.</translation>
    </message>
    <message>
        <source>{when} a witness of the access log could not be reached, at {place}{why}.</source>
        <translation>{when} تعذّر الوصول إلى شاهد من شهود سجل الوصول، في {place}{why}.</translation>
    </message>
    <message>
        <source>{when} {who} did this: {act}{more}.</source>
        <translation>{when} قام {who} بما يلي: {act}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} tried this and was refused: {act}{more}{why}.</source>
        <translation>{when} حاول {who} ما يلي فرُفض: {act}{more}{why}.</translation>
    </message>
    <message>
        <source>{when} {who} tried this, and it failed: {act}{more}{why}.</source>
        <translation>{when} حاول {who} ما يلي فتعذّر: {act}{more}{why}.</translation>
    </message>
    <message>
        <source>the e-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>the billing address</source>
        <translation>عنوان الفوترة</translation>
    </message>
    <message>
        <source>the shipping address</source>
        <translation>عنوان الشحن</translation>
    </message>
    <message>
        <source>the billing phone number</source>
        <translation>رقم هاتف الفوترة</translation>
    </message>
    <message>
        <source>the shipping phone number</source>
        <translation>رقم هاتف الشحن</translation>
    </message>
    <message>
        <source>the birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>the card number</source>
        <translation>رقم البطاقة</translation>
    </message>
    <message>
        <source>the IBAN</source>
        <translation>رقم الآيبان</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Escape was pressed</source>
        <translation>ضُغط مفتاح Esc</translation>
    </message>
    <message>
        <source>another window came to the front</source>
        <translation>ظهرت نافذة أخرى في المقدمة</translation>
    </message>
    <message>
        <source>another field was looked at</source>
        <translation>كُشف حقل آخر</translation>
    </message>
    <message>
        <source>the page was left</source>
        <translation>أُغلقت الصفحة</translation>
    </message>
    <message>
        <source>the desk was locked</source>
        <translation>قُفل المكتب</translation>
    </message>
    <message>
        <source>the person signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>the key or button was released</source>
        <translation>رُفع الضغط عن المفتاح أو الزر</translation>
    </message>
    <message>
        <source>somebody may have taken a picture of the screen</source>
        <translation>ربما أخذ شخص ما لقطة للشاشة</translation>
    </message>
    <message>
        <source>the screen or its protection changed</source>
        <translation>تغيّرت الشاشة أو حمايتها</translation>
    </message>
    <message>
        <source>the window was minimised</source>
        <translation>صُغّرت النافذة</translation>
    </message>
    <message>
        <source>pictures were allowed for support</source>
        <translation>سُمح بلقطات الشاشة للدعم</translation>
    </message>
    <message>
        <source>it was ended by hand</source>
        <translation>أُنهي يدويًا</translation>
    </message>
    <message>
        <source>somebody else signed in</source>
        <translation>سجّل شخص آخر الدخول</translation>
    </message>
    <message>
        <source>nobody had used it for a while</source>
        <translation>لم يستخدمه أحد لفترة</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>name or password did not fit</source>
        <translation>الاسم أو كلمة المرور غير صحيحة</translation>
    </message>
    <message>
        <source>the policy or a missing key says no</source>
        <translation>السياسة أو عدم وجود المفتاح يمنع ذلك</translation>
    </message>
    <message>
        <source>something was changed that must not change</source>
        <translation>تغيّر شيء لا يجوز أن يتغيّر</translation>
    </message>
    <message>
        <source>a file is damaged</source>
        <translation>ملف على القرص تالف</translation>
    </message>
    <message>
        <source>the disk could not be read or written</source>
        <translation>تعذّرت القراءة من القرص أو الكتابة عليه</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>حقل</translation>
    </message>
    <message>
        <source>Created an account</source>
        <translation>أنشأ حسابًا</translation>
    </message>
    <message>
        <source>Disabled an account</source>
        <translation>عطّل حسابًا</translation>
    </message>
    <message>
        <source>Enabled an account</source>
        <translation>فعّل حسابًا</translation>
    </message>
    <message>
        <source>Said yes to a look</source>
        <translation>وافق على كشف</translation>
    </message>
    <message>
        <source>Said no to a look</source>
        <translation>رفض كشفًا</translation>
    </message>
    <message>
        <source>Asked for a second person</source>
        <translation>طلب شخصًا ثانيًا</translation>
    </message>
    <message>
        <source>Ended a call</source>
        <translation>أنهى مكالمة</translation>
    </message>
    <message>
        <source>Began a call</source>
        <translation>بدأ مكالمة</translation>
    </message>
    <message>
        <source>Allowed pictures of the screen</source>
        <translation>سمح بلقطات الشاشة</translation>
    </message>
    <message>
        <source>Pictures no longer allowed</source>
        <translation>لم تعد لقطات الشاشة مسموحة</translation>
    </message>
    <message>
        <source>Screen protected</source>
        <translation>الشاشة محمية</translation>
    </message>
    <message>
        <source>Picture of the screen</source>
        <translation>لقطة للشاشة</translation>
    </message>
    <message>
        <source>Screen unprotected</source>
        <translation>الشاشة غير محمية</translation>
    </message>
    <message>
        <source>The clock was turned</source>
        <translation>غُيِّرت الساعة</translation>
    </message>
    <message>
        <source>Tried to copy a field</source>
        <translation>حاول نسخ حقل</translation>
    </message>
    <message>
        <source>Changed a password</source>
        <translation>غيّر كلمة مرور</translation>
    </message>
    <message>
        <source>Exported the log</source>
        <translation>صدّر السجل</translation>
    </message>
    <message>
        <source>Field went dark</source>
        <translation>أُخفي حقل</translation>
    </message>
    <message>
        <source>Checked a caller&apos;s answer</source>
        <translation>تحقق من إجابة متصل</translation>
    </message>
    <message>
        <source>Corrected a field</source>
        <translation>صحّح حقلًا</translation>
    </message>
    <message>
        <source>Looked at a field</source>
        <translation>كشف حقلًا</translation>
    </message>
    <message>
        <source>Approved access</source>
        <translation>وافق على وصول</translation>
    </message>
    <message>
        <source>Imported records</source>
        <translation>استورد بيانات</translation>
    </message>
    <message>
        <source>Rotated a key</source>
        <translation>دوّر مفتاحًا</translation>
    </message>
    <message>
        <source>Scrim ended</source>
        <translation>انتهى Scrim</translation>
    </message>
    <message>
        <source>Archived the log&apos;s old part</source>
        <translation>أرشف الجزء القديم من السجل</translation>
    </message>
    <message>
        <source>Wrote a note on an entry</source>
        <translation>كتب تعليقًا على قيد</translation>
    </message>
    <message>
        <source>Scrim started</source>
        <translation>بدأ Scrim</translation>
    </message>
    <message>
        <source>Asked for a proof</source>
        <translation>طلب إثباتًا</translation>
    </message>
    <message>
        <source>Deleted the log&apos;s old part</source>
        <translation>حذف الجزء القديم من السجل</translation>
    </message>
    <message>
        <source>Read the access log</source>
        <translation>قرأ سجل الوصول</translation>
    </message>
    <message>
        <source>Log took entries again</source>
        <translation>عاد السجل يقبل القيود</translation>
    </message>
    <message>
        <source>Judged a finding</source>
        <translation>بتّ في تنبيه</translation>
    </message>
    <message>
        <source>Signed off a day</source>
        <translation>اعتمد يومًا</translation>
    </message>
    <message>
        <source>Verified the log</source>
        <translation>فحص السجل</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>كتب ملاحظة</translation>
    </message>
    <message>
        <source>Numbers in a note masked</source>
        <translation>حُجبت أرقام في ملاحظة</translation>
    </message>
    <message>
        <source>Took a masked number back</source>
        <translation>رفع الحجب عن رقم</translation>
    </message>
    <message>
        <source>Changed the policy</source>
        <translation>غيّر السياسة</translation>
    </message>
    <message>
        <source>Took up the policy</source>
        <translation>أخذ بالسياسة</translation>
    </message>
    <message>
        <source>Opened a record</source>
        <translation>فتح ملفًا</translation>
    </message>
    <message>
        <source>Searched for a value</source>
        <translation>بحث عن قيمة</translation>
    </message>
    <message>
        <source>Locked the desk</source>
        <translation>قفل المكتب</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>سجّل الدخول</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سجّل الخروج</translation>
    </message>
    <message>
        <source>Took the log as it is</source>
        <translation>قَبِل السجل كما هو</translation>
    </message>
    <message>
        <source>Witness began</source>
        <translation>بدأ شاهد</translation>
    </message>
    <message>
        <source>Log differs from a witness</source>
        <translation>السجل يخالف شاهدًا</translation>
    </message>
    <message>
        <source>Witness out of reach</source>
        <translation>تعذّر الوصول إلى شاهد</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>تعذّر</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>سمح به</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>الشخص الثاني</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>Length of the call, in ms</source>
        <translation>مدة المكالمة بالمللي ثانية</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Corrected here and changed by the shop</source>
        <translation>صُحّحت هنا وغيّرها المتجر</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Acts denied</source>
        <translation>الأفعال المرفوضة</translation>
    </message>
    <message>
        <source>Whose desk</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>كيف انتهت المكالمة</translation>
    </message>
    <message>
        <source>Columns left out</source>
        <translation>الأعمدة المتروكة</translation>
    </message>
    <message>
        <source>Trial only</source>
        <translation>للتجربة فقط</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف المصدر</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>عامل التصفية</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>أول قيد</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>بأي صيغة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستوردة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>آخر قيد</translation>
    </message>
    <message>
        <source>Values left out</source>
        <translation>القيم المتروكة</translation>
    </message>
    <message>
        <source>Time lit, in ms</source>
        <translation>مدة الكشف بالمللي ثانية</translation>
    </message>
    <message>
        <source>It matched</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>الصفوف المقروءة</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>طلبه</translation>
    </message>
    <message>
        <source>Entry of the look</source>
        <translation>قيد الكشف</translation>
    </message>
    <message>
        <source>Fields shown</source>
        <translation>الحقول المكشوفة</translation>
    </message>
    <message>
        <source>Findings decided</source>
        <translation>التنبيهات المحسومة</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>راجعه</translation>
    </message>
    <message>
        <source>Root of the log</source>
        <translation>جذر السجل</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Screen protection</source>
        <translation>حماية الشاشة</translation>
    </message>
    <message>
        <source>Why the screen is so</source>
        <translation>سبب حالة الشاشة</translation>
    </message>
    <message>
        <source>Size of the log</source>
        <translation>حجم السجل</translation>
    </message>
    <message>
        <source>Tries left</source>
        <translation>المحاولات المتبقية</translation>
    </message>
    <message>
        <source>Entry of the try</source>
        <translation>قيد المحاولة</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>محدَّثة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>{when} the telephone system told {who} of a caller{more}.</source>
        <translation>{when} أخبر نظام الهاتف {who} بمتصل{more}.</translation>
    </message>
    <message>
        <source>{when} the telephone system told {who} of more callers than a desk takes{why}{more}.</source>
        <translation>{when} أخبر نظام الهاتف {who} بمتصلين أكثر مما يتسع له المكتب{why}{more}.</translation>
    </message>
    <message>
        <source>the national ID</source>
        <translation>رقم الهوية الوطنية</translation>
    </message>
    <message>
        <source>it connected to the display</source>
        <translation>اتصل بشاشة العرض</translation>
    </message>
    <message>
        <source>it read pixels of the screen</source>
        <translation>قرأ بكسلات من الشاشة</translation>
    </message>
    <message>
        <source>it read pixels of the screen through shared memory</source>
        <translation>قرأ بكسلات من الشاشة عبر ذاكرة مشتركة</translation>
    </message>
    <message>
        <source>it copied a part of the screen</source>
        <translation>نسخ جزءًا من الشاشة</translation>
    </message>
    <message>
        <source>it took hold of what a window shows</source>
        <translation>وصل إلى محتوى نافذة</translation>
    </message>
    <message>
        <source>it drew from the screen</source>
        <translation>رسم نقلًا عن الشاشة</translation>
    </message>
    <message>
        <source>it took over drawing the desktop</source>
        <translation>تولّى رسم سطح المكتب</translation>
    </message>
    <message>
        <source>Was told of a caller</source>
        <translation>أُخبر بمتصل</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an entry says nothing here</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>{when} {who} ended the lockout of {other}{more}.</source>
        <translation>{when} أنهى {who} حظر {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} proved who they are{more}.</source>
        <translation>{when} أثبت {who} هويته{more}.</translation>
    </message>
    <message>
        <source>{when} somebody wanted to prove that they are {other} and was refused{why}{more}.</source>
        <translation>{when} أراد أحدهم إثبات أنه {other} فرُفض ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} the credentials of {other} were renewed{more}.</source>
        <translation>{when} جُدّدت بيانات دخول {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} set up a second factor{more}.</source>
        <translation>{when} أعدّ {who} عاملًا ثانيًا{more}.</translation>
    </message>
    <message>
        <source>{when} {who} took the second factor of {other} away{more}.</source>
        <translation>{when} أزال {who} العامل الثاني لدى {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} reset the password of {other}{more}.</source>
        <translation>{when} أعاد {who} تعيين كلمة مرور {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} took a note back on {record}{more}.</source>
        <translation>{when} تراجع {who} عن ملاحظة على {record}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to take a note back on {record} and was refused{why}{more}.</source>
        <translation>{when} أراد {who} التراجع عن ملاحظة على {record} فرُفض ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to take a note back on {record}, which failed{why}{more}.</source>
        <translation>{when} أراد {who} التراجع عن ملاحظة على {record} فتعذّر ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} changed the tags of {record}{more}.</source>
        <translation>{when} غيّر {who} وسوم {record}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to change the tags of {record}, which failed{why}{more}.</source>
        <translation>{when} أراد {who} تغيير وسوم {record} فتعذّر ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>Ended a lockout</source>
        <translation>أنهى حظرًا</translation>
    </message>
    <message>
        <source>Proved who they are</source>
        <translation>أثبت هويته</translation>
    </message>
    <message>
        <source>Credentials renewed</source>
        <translation>جُدّدت بيانات الدخول</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <translation>أعدّ عاملًا ثانيًا</translation>
    </message>
    <message>
        <source>Took a second factor away</source>
        <translation>أزال عاملًا ثانيًا</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>أعاد تعيين كلمة مرور</translation>
    </message>
    <message>
        <source>Took a note back</source>
        <translation>تراجع عن ملاحظة</translation>
    </message>
    <message>
        <source>Tagged a customer</source>
        <translation>وسم عميلًا</translation>
    </message>
    <message>
        <source>{when} {who} tried whether a backup can be put back{more}.</source>
        <translation>{when}، جرّب {who} إمكانية استعادة نسخة احتياطية{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to try a backup and was refused{why}{more}.</source>
        <translation>{when}، أراد {who} تجربة نسخة احتياطية ورُفض طلبه{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} tried whether a backup can be put back, which failed{why}{more}.</source>
        <translation>{when}، جرّب {who} إمكانية استعادة نسخة احتياطية، وفشل ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} made a backup of the vault{more}.</source>
        <translation>{when}، أنشأ {who} نسخة احتياطية من الخزنة{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to make a backup of the vault and was refused{why}{more}.</source>
        <translation>{when}، أراد {who} إنشاء نسخة احتياطية من الخزنة ورُفض طلبه{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} was making a backup of the vault, which failed{why}{more}.</source>
        <translation>{when}، كان {who} ينشئ نسخة احتياطية من الخزنة، وفشل ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} the vault was put back from a backup at {station}{more}.</source>
        <translation>{when}، استُعيدت الخزنة من نسخة احتياطية على {station}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} erased {record} for good{more}.</source>
        <translation>{when}، محا {who} {record} نهائيًا{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to erase {record} for good and was refused{why}{more}.</source>
        <translation>{when}، أراد {who} محو {record} نهائيًا ورُفض طلبه{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to erase {record} for good, which failed{why}{more}.</source>
        <translation>{when}، أراد {who} محو {record} نهائيًا، وفشل ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>Tried a backup</source>
        <translation>جرّب نسخة احتياطية</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>أنشأ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>استعاد نسخة احتياطية</translation>
    </message>
    <message>
        <source>Erased a record</source>
        <translation>محا ملفًا</translation>
    </message>
    <message>
        <source>, told to a screen reader</source>
        <translation>، قُرئ على قارئ شاشة</translation>
    </message>
    <message>
        <source>It could be heard for %1 s.</source>
        <translation>كان مسموعًا لمدة %1 ث.</translation>
    </message>
    <message>
        <source>{when} {who} asked for more views of {class} data{more}.</source>
        <translation>{when}، طلب {who} مزيدًا من مرات الكشف لبيانات {class}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to ask for more views of {class} data and was refused{why}{more}.</source>
        <translation>{when}، أراد {who} طلب مزيد من مرات الكشف لبيانات {class} ورُفض طلبه{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to ask for more views of {class} data, which failed{why}{more}.</source>
        <translation>{when}، أراد {who} طلب مزيد من مرات الكشف لبيانات {class}، وفشل ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} gave {other} more views of {class} data{more}.</source>
        <translation>{when}، منح {who} {other} مزيدًا من مرات الكشف لبيانات {class}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to give {other} more views of {class} data and was refused{why}{more}.</source>
        <translation>{when}، أراد {who} منح {other} مزيدًا من مرات الكشف لبيانات {class} ورُفض طلبه{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} wanted to give {other} more views of {class} data, which failed{why}{more}.</source>
        <translation>{when}، أراد {who} منح {other} مزيدًا من مرات الكشف لبيانات {class}، وفشل ذلك{why}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} put the call {other} on hold{more}.</source>
        <translation>{when}، علّق {who} المكالمة {other}{more}.</translation>
    </message>
    <message>
        <source>{when} {who} took up the call {other} again{more}.</source>
        <translation>{when}، استأنف {who} المكالمة {other}{more}.</translation>
    </message>
    <message>
        <source>Asked for more views</source>
        <translation>طلب مزيدًا من مرات الكشف</translation>
    </message>
    <message>
        <source>Gave more views</source>
        <translation>منح مزيدًا من مرات الكشف</translation>
    </message>
    <message>
        <source>Put a call on hold</source>
        <translation>علّق مكالمة</translation>
    </message>
    <message>
        <source>Resumed a call</source>
        <translation>استأنف مكالمة</translation>
    </message>
    <message>
        <source>Left out: people who were erased</source>
        <translation>تُركوا خارجًا: أشخاص محيت بياناتهم</translation>
    </message>
    <message>
        <source>Takes in again who was erased</source>
        <translation>يعيد إدخال من محيت بياناتهم</translation>
    </message>
    <message>
        <source>Taken in again</source>
        <translation>أُعيد إدخالهم</translation>
    </message>
</context>
<context>
    <name>scrim::Core</name>
    <message>
        <source>%1 is damaged or was tampered with at entry %2: %3. Keep a copy of the folder, run &quot;scrimctl log verify&quot;, and restore the log from a backup</source>
        <translation>%1 تالف أو جرى العبث به عند القيد %2: %3. احتفظ بنسخة من المجلد، وشغّل «scrimctl log verify»، ثم استعد السجل من نسخة احتياطية</translation>
    </message>
    <message>
        <source>%1 is missing, so there is no whole access log in this folder; restore it from a backup</source>
        <translation>%1 مفقود، فلا يوجد في هذا المجلد سجل وصول كامل؛ استعده من نسخة احتياطية</translation>
    </message>
    <message>
        <source>the access log takes no entries until it is opened anew, since: %1</source>
        <translation>لا يقبل سجل الوصول قيودًا حتى يُفتح من جديد، والسبب: %1</translation>
    </message>
    <message>
        <source>The access log is not the one that it was: its first %1 entries are others than those of the checkpoint of size %1 kept in %2</source>
        <translation>لم يعد سجل الوصول كما كان: أول قيوده (العدد: %1) تختلف عن قيود النقطة المرجعية ذات الحجم %1 المحفوظة في %2</translation>
    </message>
    <message>
        <source>The access log has lost entries: it holds %1, but the checkpoint kept in %2 says %3</source>
        <translation>فقد سجل الوصول قيودًا: عدد قيوده %1، لكن النقطة المرجعية المحفوظة في %2 تذكر %3</translation>
    </message>
    <message>
        <source>%1: there is no answer from its disk or share</source>
        <translation>%1: لا استجابة من القرص أو المجلد المشترك</translation>
    </message>
    <message>
        <source>%1: its folder is not there</source>
        <translation>%1: مجلده غير موجود</translation>
    </message>
    <message>
        <source>the access log in %1 is damaged or was tampered with: %2. Keep a copy of the folder, run &quot;scrimctl log verify&quot;, and restore the log from a backup</source>
        <translation>سجل الوصول في %1 تالف أو جرى العبث به: %2. احتفظ بنسخة من المجلد، وشغّل «scrimctl log verify»، ثم استعد السجل من نسخة احتياطية</translation>
    </message>
    <message>
        <source>cannot look at it</source>
        <translation>تعذّر فحصه</translation>
    </message>
    <message>
        <source>cannot open it</source>
        <translation>تعذّر فتحه</translation>
    </message>
    <message>
        <source>%1: it is no file</source>
        <translation>%1: ليس ملفًا</translation>
    </message>
    <message>
        <source>cannot read its size</source>
        <translation>تعذّرت قراءة حجمه</translation>
    </message>
    <message>
        <source>cannot read it</source>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message>
        <source>cannot write it</source>
        <translation>تعذّرت الكتابة فيه</translation>
    </message>
    <message>
        <source>cannot sync it</source>
        <translation>تعذّر تثبيته على القرص</translation>
    </message>
    <message>
        <source>cannot shorten it</source>
        <translation>تعذّر تقصيره</translation>
    </message>
    <message>
        <source>cannot lock it</source>
        <translation>تعذّر قفله</translation>
    </message>
    <message>
        <source>cannot look for it</source>
        <translation>تعذّر البحث عنه</translation>
    </message>
    <message>
        <source>%1: larger than such a file can be</source>
        <translation>%1: أكبر مما يمكن لملف كهذا أن يكون</translation>
    </message>
    <message>
        <source>cannot replace it</source>
        <translation>تعذّر استبداله</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 وآخرون (العدد: %2)</translation>
    </message>
    <message>
        <source>The policy counts days in the time zone %1, which this machine does not know</source>
        <translation>تحسب السياسة الأيام بالمنطقة الزمنية %1، وهذا الجهاز لا يعرفها</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>القيد %1</translation>
    </message>
    <message>
        <source>%1 is not over. Sign it off from tomorrow on.</source>
        <translation>لم ينتهِ اليوم %1 بعد. اعتمده ابتداءً من الغد.</translation>
    </message>
    <message>
        <source>%1 has no entries: there is nothing to sign off.</source>
        <translation>لا قيود في اليوم %1: لا شيء ليُعتمد.</translation>
    </message>
    <message>
        <source>%1 has open findings (%2). Decide them, or say in a note why the day is signed off without.</source>
        <translation>في اليوم %1 تنبيهات مفتوحة (%2). بُتّ فيها، أو اذكر في ملاحظة سبب اعتماد اليوم بدونها.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>عند %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>بين %1 و%2</translation>
    </message>
    <message>
        <source>%1: only the newest %2 findings are kept; the rule finds too much to be read.</source>
        <translation>%1: لا يُحتفظ إلا بأحدث التنبيهات (العدد: %2)؛ فالقاعدة تجد أكثر مما يمكن قراءته.</translation>
    </message>
    <message>
        <source>This finding is about yourself. Somebody else has to review it.</source>
        <translation>هذا التنبيه عنك أنت. يجب أن يراجعه شخص آخر.</translation>
    </message>
    <message>
        <source>Only an escalated finding is closed. Confirm it, or explain it.</source>
        <translation>لا يُغلق إلا تنبيه مصعَّد. أكّده أو برّره.</translation>
    </message>
    <message>
        <source>You have escalated this finding yourself. A second person has to close it.</source>
        <translation>أنت من صعّد هذا التنبيه. يجب أن يغلقه شخص ثانٍ.</translation>
    </message>
    <message>
        <source>This finding is escalated already.</source>
        <translation>هذا التنبيه مصعَّد من قبل.</translation>
    </message>
    <message>
        <source>This finding is escalated. A second person has to close it.</source>
        <translation>هذا التنبيه مصعَّد. يجب أن يغلقه شخص ثانٍ.</translation>
    </message>
    <message>
        <source>This finding is decided already. Escalate it if that was wrong.</source>
        <translation>بُتّ في هذا التنبيه من قبل. صعّده إن كان ذلك خطأ.</translation>
    </message>
    <message>
        <source>Say why: &quot;%1&quot; takes a note</source>
        <translation>اذكر السبب: «%1» يتطلب ملاحظة</translation>
    </message>
    <message>
        <source>No calls are recorded in this vault, so that an entry without one says nothing. The policy can switch this rule off</source>
        <translation>لا تُسجَّل مكالمات في هذه الخزنة، فلا يدل القيد بلا مكالمة على شيء. يمكن إيقاف هذه القاعدة في السياسة</translation>
    </message>
    <message>
        <source>The note holds what looks like this: %1. The log keeps notes for years: write it without</source>
        <translation>يبدو أن في الملاحظة ما يلي: %1. يحتفظ السجل بالملاحظات سنوات: اكتبها من دونه</translation>
    </message>
    <message>
        <source>The note holds what looks like a card number. The log keeps notes for years: write it without</source>
        <translation>يبدو أن في الملاحظة رقم بطاقة. يحتفظ السجل بالملاحظات سنوات: اكتبها من دونه</translation>
    </message>
    <message>
        <source>The review was stopped.</source>
        <translation>أُوقفت المراجعة.</translation>
    </message>
    <message>
        <source>The policy does not let your role (%1) correct %2 data. Ask somebody whose role may.</source>
        <translation>لا تسمح السياسة لدورك (%1) بتصحيح بيانات %2. اطلب ذلك ممن يسمح له دوره.</translation>
    </message>
    <message>
        <source>You hold no key to %1 data yet, so you cannot correct it. Ask a colleague who views it to approve you.</source>
        <translation>ليس لديك بعد مفتاح بيانات %1، فلا يمكنك تصحيحها. اطلب من زميل يكشفها أن يوافق على وصولك.</translation>
    </message>
    <message>
        <source>The policy wants the caller verified before anything of theirs is changed. Verify them first.</source>
        <translation>تشترط السياسة التحقق من المتصل قبل تغيير أي شيء يخصه. تحقق منه أولًا.</translation>
    </message>
    <message>
        <source>Somebody else has changed this field meanwhile.</source>
        <translation>غيّر شخص آخر هذا الحقل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Such a record has no such field.</source>
        <translation>لا يوجد حقل كهذا في ملف من هذا النوع.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this desk. Sign in first.</source>
        <translation>لا أحد مسجَّل الدخول على هذا المكتب. سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Somebody is signed in at this desk. Sign out first.</source>
        <translation>يوجد شخص مسجَّل الدخول على هذا المكتب. سجّل الخروج أولًا.</translation>
    </message>
    <message>
        <source>%1. Until that is mended nothing can be revealed. It is tried again with all that you do.</source>
        <translation>%1. لا يمكن كشف شيء حتى يُصلَح ذلك. تُعاد المحاولة مع كل ما تفعله.</translation>
    </message>
    <message>
        <source>The cache&apos;s key was replaced while nobody was signed in here</source>
        <translation>استُبدل مفتاح المخزن المحلي حين لم يكن أحد مسجَّل الدخول هنا</translation>
    </message>
    <message>
        <source>Nothing is being edited. Begin again.</source>
        <translation>لا شيء قيد التصحيح. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>%1: another console has this vault open. Work there, or close it first.</source>
        <translation>%1: هذه الخزنة مفتوحة في نافذة Scrim أخرى. اعمل هناك، أو أغلقها أولًا.</translation>
    </message>
    <message>
        <source>Nobody is behind the lock. Sign in with name and password.</source>
        <translation>لا أحد خلف القفل. سجّل الدخول بالاسم وكلمة المرور.</translation>
    </message>
    <message>
        <source>The screen lost its protection in this moment, so nothing is shown. Try again.</source>
        <translation>فقدت الشاشة حمايتها في هذه اللحظة، فلا يُكشف شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>An import is running. Wait for its end, or stop it.</source>
        <translation>يوجد استيراد جارٍ. انتظر انتهاءه أو أوقفه.</translation>
    </message>
    <message>
        <source>A newer search took this one&apos;s place.</source>
        <translation>حلّ بحث أحدث محل هذا البحث.</translation>
    </message>
    <message>
        <source>The desk is locked. Sign in first.</source>
        <translation>المكتب مقفل. سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>The access log is being opened.</source>
        <translation>يجري فتح سجل الوصول.</translation>
    </message>
    <message>
        <source>The access log was closed.</source>
        <translation>أُغلق سجل الوصول.</translation>
    </message>
    <message>
        <source>The access log is not open.</source>
        <translation>سجل الوصول غير مفتوح.</translation>
    </message>
    <message>
        <source>Another filter or order took this one&apos;s place.</source>
        <translation>حلّت تصفية أخرى أو ترتيب آخر محل هذا.</translation>
    </message>
    <message>
        <source>You can read no entry %1 in the access log.</source>
        <translation>لا يمكنك قراءة قيد بالرقم %1 في سجل الوصول.</translation>
    </message>
    <message>
        <source>Too many look-ups by exact e-mail, phone, card or postcode. The next one is possible in %1; names and order numbers can be searched meanwhile.</source>
        <translation>عمليات البحث ببريد إلكتروني أو هاتف أو بطاقة أو رمز بريدي كامل كثيرة جدًا. التالية ممكنة بعد %1؛ ويمكن حتى ذلك الحين البحث بالأسماء وأرقام الطلبات.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message>
        <source>The desk was locked meanwhile.</source>
        <translation>قُفل المكتب في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This finding is not in the queue any more</source>
        <translation>لم يعد هذا التنبيه في قائمة المراجعة</translation>
    </message>
    <message>
        <source>The log has no such day in the time that was read</source>
        <translation>لا يوجد هذا اليوم في السجل ضمن الفترة التي قُرئت</translation>
    </message>
    <message>
        <source>The draft of this note does not open.</source>
        <translation>تعذّر فتح مسودة هذه الملاحظة.</translation>
    </message>
    <message>
        <source>A note is UTF-8 text.</source>
        <translation>الملاحظة نص بترميز UTF-8.</translation>
    </message>
    <message>
        <source>A note without words says nothing.</source>
        <translation>ملاحظة بلا كلمات لا تقول شيئًا.</translation>
    </message>
    <message>
        <source>The policy has no disposition of that code.</source>
        <translation>لا توجد في السياسة نتيجة مكالمة بهذا الرمز.</translation>
    </message>
    <message>
        <source>Only who wrote a note corrects it. Add one of your own.</source>
        <translation>لا يصحح الملاحظة إلا كاتبها. أضف ملاحظة من عندك.</translation>
    </message>
    <message>
        <source>Its check digit is right, so it stays masked. %1</source>
        <translation>رقم التدقيق فيه صحيح، فيبقى محجوبًا. %1</translation>
    </message>
    <message>
        <source>A verification code is never stored, so it stays masked. %1</source>
        <translation>لا يُخزَّن رمز التحقق أبدًا، فيبقى محجوبًا. %1</translation>
    </message>
    <message>
        <source>There is no X display here, and Windows tells no program when a picture is taken.</source>
        <translation>لا توجد هنا شاشة عرض X، وWindows لا يخبر أي برنامج بأخذ لقطة.</translation>
    </message>
    <message>
        <source>The system has no more room for open files.</source>
        <translation>لم يعد في النظام متسع لفتح ملفات أخرى.</translation>
    </message>
    <message>
        <source>Every screenshot, recorder and camera sees a lit field as it is.</source>
        <translation>كل لقطة شاشة وكل مسجّل وكل كاميرا ترى الحقل المكشوف كما هو.</translation>
    </message>
    <message>
        <source>Windows shows this window black in every picture of the screen.</source>
        <translation>يُظهر Windows هذه النافذة سوداء في كل لقطة للشاشة.</translation>
    </message>
    <message>
        <source>Windows leaves this window out of every picture of the screen.</source>
        <translation>يستثني Windows هذه النافذة من كل لقطة للشاشة.</translation>
    </message>
    <message>
        <source>A program that runs inside this one or inside Windows itself, such as a driver.</source>
        <translation>برنامج يعمل داخل هذا البرنامج أو داخل Windows نفسه، مثل برنامج تشغيل.</translation>
    </message>
    <message>
        <source>What stands between the computer and its monitor, such as a capture card.</source>
        <translation>ما يقع بين الحاسوب والشاشة، مثل بطاقة التقاط.</translation>
    </message>
    <message>
        <source>A camera, and a person who looks at the screen.</source>
        <translation>كاميرا، أو شخص ينظر إلى الشاشة.</translation>
    </message>
    <message>
        <source>Windows does not say whether it leaves this window out of pictures.</source>
        <translation>لا يذكر Windows هل يستثني هذه النافذة من اللقطات.</translation>
    </message>
    <message>
        <source>Windows took the call and does not leave this window out of pictures.</source>
        <translation>قَبِل Windows الطلب ولم يستثنِ هذه النافذة من اللقطات.</translation>
    </message>
    <message>
        <source>This is a remote session: its screen is somewhere else.</source>
        <translation>هذه جلسة عن بُعد: شاشتها في مكان آخر.</translation>
    </message>
    <message>
        <source>This Scrim was built without the system&apos;s keychain.</source>
        <translation>بُني هذا الإصدار من Scrim دون سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>The X server has no RECORD extension, so that nothing tells which program takes a picture.</source>
        <translation>خادم X بلا امتداد RECORD، فلا شيء يدل على البرنامج الذي يأخذ لقطة.</translation>
    </message>
    <message>
        <source>The X server refused to record.</source>
        <translation>رفض خادم X التسجيل.</translation>
    </message>
    <message>
        <source>The X server ended the watch for programs that take pictures.</source>
        <translation>أنهى خادم X مراقبة البرامج التي تأخذ لقطات.</translation>
    </message>
    <message>
        <source>The desktop asks for reduced motion, and a scrambled field moves all the time.</source>
        <translation>يطلب سطح المكتب تقليل الحركة، والحقل المشوَّش يتحرك طوال الوقت.</translation>
    </message>
    <message>
        <source>A recorder at the display&apos;s rate that the watch does not see, and a program whose pictures of consecutive frames are taken before the watch is heard.</source>
        <translation>مسجّل بمعدل الشاشة لا تراه المراقبة، وبرنامج يأخذ لقطات لإطارات متتالية قبل أن تصل إشارة المراقبة.</translation>
    </message>
    <message>
        <source>Any program that takes two or more pictures of consecutive frames, such as a recorder at the display&apos;s rate: nothing here notices it.</source>
        <translation>أي برنامج يأخذ لقطتين أو أكثر لإطارات متتالية، مثل مسجّل بمعدل الشاشة: لا شيء هنا يلاحظه.</translation>
    </message>
    <message>
        <source>The compositor, a program that poses as one, the X server, and what they record or share.</source>
        <translation>مدير العرض المركّب، وبرنامج ينتحل صفته، وخادم X، وما يسجلونه أو يشاركونه.</translation>
    </message>
    <message>
        <source>The window is not on the display that DISPLAY names, so nothing is known of it.</source>
        <translation>النافذة ليست على شاشة العرض التي يحددها DISPLAY، فلا يُعرف عنها شيء.</translation>
    </message>
    <message>
        <source>Lit fields are scrambled; this X display is inside a Wayland desktop, where nothing tells a program that a picture is taken.</source>
        <translation>الحقول المكشوفة مشوَّشة؛ وشاشة العرض X هذه داخل سطح مكتب Wayland، حيث لا شيء يخبر البرنامج بأخذ لقطة.</translation>
    </message>
    <message>
        <source>Lit fields are scrambled; the X server has no RECORD extension, so a program that takes pictures is not noticed.</source>
        <translation>الحقول المكشوفة مشوَّشة؛ وخادم X بلا امتداد RECORD، فلا يُلاحَظ البرنامج الذي يأخذ لقطات.</translation>
    </message>
    <message>
        <source>Lit fields are scrambled, and a program that asks for pixels is noticed.</source>
        <translation>الحقول المكشوفة مشوَّشة، ويُلاحَظ البرنامج الذي يطلب صورة الشاشة.</translation>
    </message>
    <message>
        <source>Lit fields are scrambled; Wayland tells no program when a picture is taken, so nothing is noticed.</source>
        <translation>الحقول المكشوفة مشوَّشة؛ وWayland لا يخبر أي برنامج بأخذ لقطة، فلا يُلاحَظ شيء.</translation>
    </message>
    <message>
        <source>The X server has no X-Resource extension 1.2, so that its other programs cannot be told from this one.</source>
        <translation>خادم X بلا الامتداد X-Resource 1.2، فلا يمكن تمييز برامجه الأخرى من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>خادم X لا يجيب.</translation>
    </message>
    <message>
        <source>This is not a day like 1980-12-31 or 31.12.1980.</source>
        <translation>ليس هذا يومًا مكتوبًا مثل 1980-12-31 أو 31.12.1980.</translation>
    </message>
    <message>
        <source>Type the new value, on one line.</source>
        <translation>اكتب القيمة الجديدة في سطر واحد.</translation>
    </message>
    <message>
        <source>This is a mask, not a value. Type the whole value.</source>
        <translation>هذه صيغة محجوبة وليست قيمة. اكتب القيمة كاملة.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: name@example.com.</source>
        <translation>ليس هذا عنوان بريد إلكتروني: name@example.com.</translation>
    </message>
    <message>
        <source>This is not a phone number. Begin with + and the country code.</source>
        <translation>ليس هذا رقم هاتف. ابدأ بالعلامة + ورمز البلد.</translation>
    </message>
    <message>
        <source>This is not a card number: its check digit does not fit.</source>
        <translation>ليس هذا رقم بطاقة: رقم التدقيق فيه لا يتوافق.</translation>
    </message>
    <message>
        <source>This is not an IBAN: its check digits do not fit.</source>
        <translation>ليس هذا رقم آيبان: رقما التدقيق فيه لا يتوافقان.</translation>
    </message>
    <message>
        <source>A line of an address has at most 200 bytes and no line break.</source>
        <translation>يتسع سطر العنوان لما لا يزيد على 200 بايت دون فاصل أسطر.</translation>
    </message>
    <message>
        <source>This is a mask, not an address. Type the whole address.</source>
        <translation>هذه صيغة محجوبة وليست عنوانًا. اكتب العنوان كاملًا.</translation>
    </message>
    <message>
        <source>An address needs a street, a town and a country.</source>
        <translation>يحتاج العنوان إلى شارع ومدينة وبلد.</translation>
    </message>
    <message>
        <source>This is the mask of the address. Type the street.</source>
        <translation>هذه صيغة العنوان المحجوبة. اكتب الشارع.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>عنوان الفوترة</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>عنوان الشحن</translation>
    </message>
    <message>
        <source>Billing phone</source>
        <translation>هاتف الفوترة</translation>
    </message>
    <message>
        <source>Shipping phone</source>
        <translation>هاتف الشحن</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>رقم الهوية الوطنية</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>رقم البطاقة</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>رقم الآيبان</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>kind of data</comment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>kind of data</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Identity</source>
        <comment>kind of data</comment>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>kind of data</comment>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>contact</source>
        <comment>kind of data, within a sentence</comment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>address</source>
        <comment>kind of data, within a sentence</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>identity</source>
        <comment>kind of data, within a sentence</comment>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>payment</source>
        <comment>kind of data, within a sentence</comment>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>وكيل</translation>
    </message>
    <message>
        <source>Senior agent</source>
        <translation>وكيل أول</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>مدقق</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>مسؤول الخصوصية</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message>
        <source>Caller asked to confirm it</source>
        <translation>طلب المتصل تأكيده</translation>
    </message>
    <message>
        <source>Correcting a mistake</source>
        <translation>تصحيح خطأ</translation>
    </message>
    <message>
        <source>Payment or refund</source>
        <translation>دفع أو استرداد</translation>
    </message>
    <message>
        <source>Delivery problem</source>
        <translation>مشكلة في التسليم</translation>
    </message>
    <message>
        <source>Fraud check</source>
        <translation>فحص احتيال</translation>
    </message>
    <message>
        <source>Privacy request</source>
        <translation>طلب خصوصية</translation>
    </message>
    <message>
        <source>The role %1 views no customer data. Ask an agent to help the caller.</source>
        <translation>الدور %1 لا يكشف بيانات العملاء. اطلب من وكيل مساعدة المتصل.</translation>
    </message>
    <message>
        <source>left out of pictures</source>
        <translation>مستثناة من اللقطات</translation>
    </message>
    <message>
        <source>open to pictures</source>
        <translation>ظاهرة في اللقطات</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed for support at the moment, so nothing is shown. End that first, or wait until its time is up.</source>
        <translation>لقطات الشاشة مسموحة للدعم حاليًا، فلا يُكشف شيء. أنهِ ذلك أولًا، أو انتظر حتى ينتهي وقته.</translation>
    </message>
    <message>
        <source>%1 data is shown only for a caller who is verified. Ask them for what is listed under Verification, check it there, and try again.</source>
        <translation>لا تُكشف بيانات %1 إلا لمتصل جرى التحقق منه. اسأله عما هو مذكور في خانة «التحقق»، وتحقق منه هناك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 data is shown for a reason from the list. Choose one.</source>
        <translation>لا تُكشف بيانات %1 إلا بسبب من القائمة. اختر سببًا.</translation>
    </message>
    <message>
        <source>the whole e-mail address</source>
        <translation>عنوان البريد الإلكتروني كاملًا</translation>
    </message>
    <message>
        <source>the whole phone number</source>
        <translation>رقم الهاتف كاملًا</translation>
    </message>
    <message>
        <source>Phone, last four</source>
        <translation>الهاتف، آخر أربعة</translation>
    </message>
    <message>
        <source>four digits</source>
        <translation>أربعة أرقام</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>the whole postcode</source>
        <translation>الرمز البريدي كاملًا</translation>
    </message>
    <message>
        <source>day, month and four digits of the year</source>
        <translation>اليوم والشهر والسنة بأربعة أرقام</translation>
    </message>
    <message>
        <source>the whole number</source>
        <translation>الرقم كاملًا</translation>
    </message>
    <message>
        <source>National ID, last four</source>
        <translation>الهوية الوطنية، آخر أربعة</translation>
    </message>
    <message>
        <source>four letters or digits</source>
        <translation>أربعة أحرف أو أرقام</translation>
    </message>
    <message>
        <source>Card, last four</source>
        <translation>البطاقة، آخر أربعة</translation>
    </message>
    <message>
        <source>This build lacks its database schema; please reinstall Scrim</source>
        <translation>ينقص هذا الإصدار مخطط قاعدة بياناته؛ يُرجى إعادة تثبيت Scrim</translation>
    </message>
    <message>
        <source>%1: was never finished or comes from an older Scrim; start the console or an import once to bring it up to date</source>
        <translation>%1: لم يكتمل قط أو يعود إلى إصدار أقدم من Scrim؛ شغّل Scrim أو عملية استيراد مرة واحدة لتحديثه</translation>
    </message>
    <message>
        <source>The cache&apos;s key was replaced, and your account was not given the new one. Sign in again, or ask an admin to disable and enable your account.</source>
        <translation>استُبدل مفتاح المخزن المحلي ولم يُمنح حسابك المفتاح الجديد. سجّل الدخول مجددًا، أو اطلب من مسؤول النظام تعطيل حسابك ثم تفعيله.</translation>
    </message>
    <message>
        <source>A key is being replaced just now. Try again.</source>
        <translation>يجري الآن استبدال مفتاح. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing of the shop&apos;s waits in this field any more.</source>
        <translation>لم تعد في هذا الحقل قيمة من المتجر تنتظر.</translation>
    </message>
    <message>
        <source>%1: a record has lost its salt, so nothing can be sealed to it; put the file back from a backup</source>
        <translation>%1: فقد ملفُ عميل أو طلب ملحَ التشفير، فلا يمكن ختم شيء له؛ استعد الملف من نسخة احتياطية</translation>
    </message>
    <message>
        <source>There is no such note.</source>
        <translation>لا توجد ملاحظة كهذه.</translation>
    </message>
    <message>
        <source>The record that this note is about is gone.</source>
        <translation>لم يعد الملف الذي تخصه هذه الملاحظة موجودًا.</translation>
    </message>
    <message>
        <source>This note was corrected in the meantime. Look at it again.</source>
        <translation>صُحّحت هذه الملاحظة في هذه الأثناء. راجعها مرة أخرى.</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>العميل %1</translation>
    </message>
    <message>
        <source>There is no such customer; search for the name instead</source>
        <translation>لا يوجد عميل كهذا؛ ابحث بالاسم بدلًا من ذلك</translation>
    </message>
    <message>
        <source>There is no such order; search for its number instead</source>
        <translation>لا يوجد طلب كهذا؛ ابحث برقمه بدلًا من ذلك</translation>
    </message>
    <message>
        <source>This record has no such field</source>
        <translation>لا يوجد حقل كهذا في هذا الملف</translation>
    </message>
    <message>
        <source>This entry&apos;s record is no longer in the cache</source>
        <translation>لم يعد ملف هذا القيد في المخزن المحلي</translation>
    </message>
    <message>
        <source>The desk is locked. Unlock it first.</source>
        <translation>المكتب مقفل. افتح القفل أولًا.</translation>
    </message>
    <message>
        <source>Your key to %1 data still waits for a colleague&apos;s approval. Ask somebody who views it to approve you.</source>
        <translation>لا يزال مفتاحك لبيانات %1 ينتظر موافقة زميل. اطلب ممن يكشفها أن يوافق على وصولك.</translation>
    </message>
    <message>
        <source>Nothing is shown: %1</source>
        <translation>لا يُكشف شيء: %1</translation>
    </message>
    <message>
        <source>Nothing is shown, because the log could not take it: %1</source>
        <translation>لا يُكشف شيء لأن السجل لم يقبل القيد: %1</translation>
    </message>
    <message>
        <source>Too many fields count as lit. Nothing more is shown until Scrim is started anew.</source>
        <translation>عدد الحقول المحسوبة مكشوفةً كبير جدًا. لا يُكشف المزيد حتى يُعاد تشغيل Scrim.</translation>
    </message>
    <message>
        <source>Your key to %1 data still waits for a colleague&apos;s approval. Ask for something else.</source>
        <translation>لا يزال مفتاحك لبيانات %1 ينتظر موافقة زميل. اسأل عن شيء آخر.</translation>
    </message>
    <message>
        <source>The role %1 holds no key to %2 data. Ask for something else, or hand the call to a senior agent.</source>
        <translation>لا يملك الدور %1 مفتاح بيانات %2. اسأل عن شيء آخر، أو حوّل المكالمة إلى وكيل أول.</translation>
    </message>
    <message>
        <source>This takes %1. Nothing was checked.</source>
        <translation>المطلوب هنا %1. لم يُتحقق من شيء.</translation>
    </message>
    <message>
        <source>Nothing was checked, because the log could not take it: %1</source>
        <translation>لم يُتحقق من شيء لأن السجل لم يقبل القيد: %1</translation>
    </message>
    <message>
        <source>The answer is not told, because the log could not take it: %1</source>
        <translation>لا تُعلَن الإجابة لأن السجل لم يقبل القيد: %1</translation>
    </message>
    <message>
        <source>The reading of the access log was ended.</source>
        <translation>أُنهيت قراءة سجل الوصول.</translation>
    </message>
    <message>
        <source>%1: these saved filters do not open; remove the file to begin anew, or put it back from a backup</source>
        <translation>%1: تعذّر فتح عوامل التصفية المحفوظة هذه؛ احذف الملف لتبدأ من جديد، أو استعده من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Each saved filter needs a name of its own.</source>
        <translation>تحتاج كل تصفية محفوظة إلى اسم خاص بها.</translation>
    </message>
    <message>
        <source>%1: cannot make this folder</source>
        <translation>%1: تعذّر إنشاء هذا المجلد</translation>
    </message>
    <message>
        <source>Nobody disables themselves, or a vault might end up without an admin. Ask another admin.</source>
        <translation>لا يعطّل أحد حساب نفسه، وإلا بقيت الخزنة بلا مسؤول نظام. اطلب ذلك من مسؤول نظام آخر.</translation>
    </message>
    <message>
        <source>%1 data takes no second person. Just view it.</source>
        <translation>لا تتطلب بيانات %1 شخصًا ثانيًا. اكشفها مباشرة.</translation>
    </message>
    <message>
        <source>A second person wants to know why. Choose a reason from the list.</source>
        <translation>يريد الشخص الثاني معرفة السبب. اختر سببًا من القائمة.</translation>
    </message>
    <message>
        <source>Nobody answers their own request. Ask a supervisor.</source>
        <translation>لا يجيب أحد عن طلبه هو. اطلب ذلك من مشرف.</translation>
    </message>
    <message>
        <source>The role %1 may not answer requests. Ask a supervisor.</source>
        <translation>لا يحق للدور %1 الإجابة عن الطلبات. اطلب ذلك من مشرف.</translation>
    </message>
    <message>
        <source>Remove the file; whoever waits asks again.</source>
        <translation>احذف الملف؛ ومن كان ينتظر يطلب من جديد.</translation>
    </message>
    <message>
        <source>%1 was altered outside of Scrim, so nothing in it counts. %2</source>
        <translation>عُدّل %1 خارج Scrim، فلا يُعتدّ بشيء فيه. %2</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed already. End that first.</source>
        <translation>لقطات الشاشة مسموحة من قبل. أنهِ ذلك أولًا.</translation>
    </message>
    <message>
        <source>This takes a second person. Ask a supervisor or an administrator to type their name and password.</source>
        <translation>يتطلب هذا شخصًا ثانيًا. اطلب من مشرف أو من مسؤول النظام كتابة اسمه وكلمة مروره.</translation>
    </message>
    <message>
        <source>The role %1 may not allow pictures of the screen. Ask a supervisor or an administrator.</source>
        <translation>لا يحق للدور %1 السماح بلقطات الشاشة. اطلب ذلك من مشرف أو من مسؤول النظام.</translation>
    </message>
    <message>
        <source>The log has no entry %1</source>
        <translation>لا يوجد في السجل قيد بالرقم %1</translation>
    </message>
    <message>
        <source>A note without words says nothing</source>
        <translation>ملاحظة بلا كلمات لا تقول شيئًا</translation>
    </message>
    <message>
        <source>Entry %1 is somebody else&apos;s. A note goes on one of your own.</source>
        <translation>القيد %1 يخص شخصًا آخر. يُكتب التعليق على قيد يخصك.</translation>
    </message>
    <message>
        <source>The role %1 may not do this. Ask an administrator.</source>
        <translation>لا يحق للدور %1 فعل ذلك. اطلبه من مسؤول النظام.</translation>
    </message>
    <message>
        <source>%1 is not the key that vault.json names. Restore both from one backup.</source>
        <translation>ليس %1 هو المفتاح المذكور في vault.json. استعدهما من نسخة احتياطية واحدة.</translation>
    </message>
    <message>
        <source>%1 is no longer this vault&apos;s. Restore it from a backup.</source>
        <translation>لم يعد %1 يخص هذه الخزنة. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Nobody is let in meanwhile. Keep a copy of the vault&apos;s folder, run &quot;scrimctl log verify&quot; and restore the log. After a wanted restore an administrator takes the log as it is by &quot;scrimctl log witness --accept&quot;.</source>
        <translation>لا يُسمح لأحد بالدخول في هذه الأثناء. احتفظ بنسخة من مجلد الخزنة، وشغّل «scrimctl log verify» ثم استعد السجل. وبعد استعادة مقصودة يقبل مسؤول النظام السجل كما هو بالأمر «scrimctl log witness --accept».</translation>
    </message>
    <message>
        <source>What %1 keeps is no checkpoint of this access log: %2</source>
        <translation>ما يحفظه %1 ليس نقطة مرجعية لسجل الوصول هذا: %2</translation>
    </message>
    <message>
        <source>The log&apos;s newest checkpoint cannot be kept or checked for now: %1. It is tried again; until then a cut log would go unnoticed there.</source>
        <translation>لا يمكن حاليًا حفظ أحدث نقطة مرجعية للسجل أو فحصها: %1. تُعاد المحاولة؛ وحتى ذلك الحين لن يُلاحَظ هناك اقتطاع السجل.</translation>
    </message>
    <message>
        <source>%1: is missing; put it back from a backup, or make a new vault</source>
        <translation>%1: مفقود؛ استعده من نسخة احتياطية أو أنشئ خزنة جديدة</translation>
    </message>
    <message>
        <source>%1: is not a file</source>
        <translation>%1: ليس ملفًا</translation>
    </message>
    <message>
        <source>%1: is a plain SQLite file, not an encrypted cache; it was left as it is. Put the vault&apos;s own file back from a backup</source>
        <translation>%1: ملف SQLite عادي وليس مخزنًا محليًا مشفّرًا؛ تُرك كما هو. استعد ملف الخزنة نفسه من نسخة احتياطية</translation>
    </message>
    <message>
        <source>%1: is %2, so it cannot be read; it was left as it is. Put it back from a backup</source>
        <translation>%1: %2، فلا يمكن قراءته؛ تُرك كما هو. استعده من نسخة احتياطية</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>مقتطع</translation>
    </message>
    <message>
        <source>This build is not linked with SQLCipher 4.6 or newer, so nothing would be encrypted; please install a proper build of Scrim</source>
        <translation>هذا الإصدار غير مرتبط بمكتبة SQLCipher 4.6 أو أحدث، فلن يُشفَّر شيء؛ يُرجى تثبيت إصدار سليم من Scrim</translation>
    </message>
    <message>
        <source>%1: was written by a newer Scrim; it was left as it is. Please update this one</source>
        <translation>%1: كتبه إصدار أحدث من Scrim؛ تُرك كما هو. يُرجى تحديث هذا الإصدار</translation>
    </message>
    <message>
        <source>does not open with this vault&apos;s key: either the file is damaged or it belongs to another vault. It was left as it is; put it back from a backup</source>
        <translation>لا يُفتح بمفتاح هذه الخزنة: إما أن الملف تالف أو أنه يخص خزنة أخرى. تُرك كما هو؛ استعده من نسخة احتياطية</translation>
    </message>
    <message>
        <source>is damaged (%1); put it back from a backup</source>
        <translation>تالف (%1)؛ استعده من نسخة احتياطية</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again</source>
        <translation>القرص ممتلئ؛ وفّر مساحة ثم حاول مرة أخرى</translation>
    </message>
    <message>
        <source>stopped as asked</source>
        <translation>أُوقف كما طُلب</translation>
    </message>
    <message>
        <source>the system could not read or write it (%1)</source>
        <translation>لم يتمكن النظام من قراءته أو الكتابة فيه (%1)</translation>
    </message>
    <message>
        <source>another program is writing to it; try again when that is done</source>
        <translation>يكتب فيه برنامج آخر؛ حاول مرة أخرى بعد أن يفرغ</translation>
    </message>
    <message>
        <source>the database refused (%1, %2)</source>
        <translation>رفضت قاعدة البيانات (%1، %2)</translation>
    </message>
    <message>
        <source>%1: its key has just been replaced, and nothing was stored in the former file. Try again, or sign in anew</source>
        <translation>%1: استُبدل مفتاحه للتو، ولم يُخزَّن شيء في الملف السابق. حاول مرة أخرى، أو سجّل الدخول من جديد</translation>
    </message>
    <message>
        <source>Nothing was changed; restore it from a backup, or move it away and have an admin add the account anew.</source>
        <translation>لم يتغير شيء؛ استعده من نسخة احتياطية، أو انقله بعيدًا واطلب من مسؤول النظام إضافة الحساب من جديد.</translation>
    </message>
    <message>
        <source>%1 was altered outside of Scrim. Restore it from a backup, or move it away and have an admin add the account anew.</source>
        <translation>عُدّل %1 خارج Scrim. استعده من نسخة احتياطية، أو انقله بعيدًا واطلب من مسؤول النظام إضافة الحساب من جديد.</translation>
    </message>
    <message>
        <source>Nothing was changed; restore it from a backup.</source>
        <translation>لم يتغير شيء؛ استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The vault&apos;s keys are being renewed at this moment. Try again in a few seconds.</source>
        <translation>يجري في هذه اللحظة تجديد مفاتيح الخزنة. حاول مرة أخرى بعد بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>There is no user of this name. &quot;user list&quot; shows them all.</source>
        <translation>لا يوجد مستخدم بهذا الاسم. يعرض «user list» جميع المستخدمين.</translation>
    </message>
    <message>
        <source>Sign in first: an account is made under the vault&apos;s own keys.</source>
        <translation>سجّل الدخول أولًا: يُنشأ الحساب بمفاتيح الخزنة نفسها.</translation>
    </message>
    <message>
        <source>There is a user &quot;%1&quot; already. Choose another name.</source>
        <translation>يوجد مستخدم باسم «%1» من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is disabled. An admin enables it first.</source>
        <translation>«%1» معطَّل. يجب أن يفعّله مسؤول النظام أولًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; waits for nothing that you hold. Somebody who views that data approves it.</source>
        <translation>لا ينتظر «%1» شيئًا مما تملكه. يوافق عليه من يكشف تلك البيانات.</translation>
    </message>
    <message>
        <source>Your account was not given the key that the cache has now. Ask an admin to disable and enable it, then sign in again.</source>
        <translation>لم يُمنح حسابك المفتاح الحالي للمخزن المحلي. اطلب من مسؤول النظام تعطيله ثم تفعيله، وبعدها سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The record has no salt: its fields were erased for good.</source>
        <translation>لا ملح تشفير لهذا الملف: مُحيت حقوله نهائيًا.</translation>
    </message>
    <message>
        <source>The access of &quot;%1&quot; to the key &quot;%2&quot; was altered outside of Scrim. Restore users/ and vault.json from a backup.</source>
        <translation>عُدّل وصول «%1» إلى المفتاح «%2» خارج Scrim. استعد المجلد users والملف vault.json من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1: there is no vault here. Check the folder, or make one with &quot;scrimctl init&quot;.</source>
        <translation>%1: لا توجد خزنة هنا. تحقق من المجلد، أو أنشئ واحدة بالأمر «scrimctl init».</translation>
    </message>
    <message>
        <source>%1 was altered outside of Scrim, so its keys cannot be trusted. Restore it from a backup.</source>
        <translation>عُدّل %1 خارج Scrim، فلا يمكن الوثوق بمفاتيحه. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. %3</source>
        <translation>%1 تالف: %2. %3</translation>
    </message>
    <message>
        <source>%1 was written by a newer Scrim and is left as it is. Update this one.</source>
        <translation>كتب %1 إصدار أحدث من Scrim وتُرك كما هو. حدّث هذا الإصدار.</translation>
    </message>
    <message>
        <source>This field does not open: it was moved or altered outside of Scrim. Import the record anew, or restore the cache from a backup.</source>
        <translation>تعذّر فتح هذا الحقل: نُقل أو عُدّل خارج Scrim. استورد الملف من جديد، أو استعد المخزن المحلي من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A user&apos;s name has 1 to 64 letters, digits, dots, dashes or underscores and starts with a letter or digit.</source>
        <translation>يتكون اسم المستخدم من 1 إلى 64 من الحروف أو الأرقام أو النقاط أو الشرطات أو الشرطات السفلية، ويبدأ بحرف أو رقم.</translation>
    </message>
    <message>
        <source>A password needs at least 12 characters, letters and digits among them.</source>
        <translation>تحتاج كلمة المرور إلى 12 خانة على الأقل، منها حروف وأرقام.</translation>
    </message>
    <message>
        <source>Have an admin apply the policy anew (&quot;scrimctl policy apply&quot;), or restore the file from a backup.</source>
        <translation>اطلب من مسؤول النظام تطبيق السياسة من جديد («scrimctl policy apply»)، أو استعد الملف من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 was altered outside of Scrim, so it is not obeyed. %2</source>
        <translation>عُدّل %1 خارج Scrim، فلا يُعمل به. %2</translation>
    </message>
    <message>
        <source>This scrypt cost is below the floor or beyond all measure.</source>
        <translation>كلفة scrypt هذه دون الحد الأدنى أو تتجاوز كل حد.</translation>
    </message>
    <message>
        <source>%1 carries another vault&apos;s keys. Restore it from a backup.</source>
        <translation>يحمل %1 مفاتيح خزنة أخرى. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>No window is shown yet.</source>
        <translation>لا تُعرض نافذة بعد.</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed for support.</source>
        <translation>لقطات الشاشة مسموحة للدعم.</translation>
    </message>
    <message>
        <source>Another filter took this one&apos;s place.</source>
        <translation>حلّت تصفية أخرى محل هذه.</translation>
    </message>
    <message>
        <source>a field does not open: it was moved or altered outside of Scrim</source>
        <translation>تعذّر فتح حقل: نُقل أو عُدّل خارج Scrim</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>is UTF-32 text; save it as &quot;CSV UTF-8&quot;</source>
        <translation>نصه بترميز UTF-32؛ احفظه بصيغة «CSV UTF-8»</translation>
    </message>
    <message>
        <source>the file ends before its list does: it may be cut off</source>
        <translation>ينتهي الملف قبل انتهاء قائمته: ربما كان مبتورًا</translation>
    </message>
    <message>
        <source>it was said what its columns are</source>
        <translation>حُدِّدت معاني أعمدته</translation>
    </message>
    <message>
        <source>the mapping %1 says what its columns are</source>
        <translation>التعيين %1 يحدد معاني أعمدته</translation>
    </message>
    <message>
        <source>%1: is JSON without a record that can be read; export it again</source>
        <translation>%1: ملف JSON بلا سجل يمكن قراءته؛ أعد تصديره</translation>
    </message>
    <message>
        <source>%1: what must not be stored was asked for: %2</source>
        <translation>%1: طُلب ما لا يجوز تخزينه: %2</translation>
    </message>
    <message>
        <source>%1: does not have these columns of the mapping, or they must not be stored: %2</source>
        <translation>%1: لا توجد فيه أعمدة التعيين هذه، أو لا يجوز تخزينها: %2</translation>
    </message>
    <message>
        <source>%1: has the %2 of no export that Scrim knows. Expected are Shopify&apos;s customers (First Name, Last Name, Email, ...) or orders (Name, Financial Status, Total, Lineitem name, ...), Magento&apos;s customers (email, firstname, lastname, ...) or orders grid (ID, Purchase Point, Bill-to Name, ...), WooCommerce&apos;s JSON, or any file with --map FILE</source>
        <translation>%1: %2 فيه ليست لأي ملف تصدير يعرفه Scrim. المتوقع عملاء Shopify (First Name وLast Name وEmail…) أو طلباته (Name وFinancial Status وTotal وLineitem name…)، أو عملاء Magento (email وfirstname وlastname…) أو جدول طلباته (ID وPurchase Point وBill-to Name…)، أو ملف JSON من WooCommerce، أو أي ملف مع ‎--map FILE</translation>
    </message>
    <message>
        <source>%1: has the %2 of %3, not of %4; leave the format out or name the right one</source>
        <translation>%1: %2 فيه هي %3 وليست %4؛ اترك التنسيق أو اذكر الصحيح</translation>
    </message>
    <message>
        <source>%1: stopped as asked</source>
        <translation>%1: أُوقف كما طُلب</translation>
    </message>
    <message>
        <source>%1: was changed while it was read; wait until it is written</source>
        <translation>%1: تغيّر أثناء قراءته؛ انتظر حتى تكتمل كتابته</translation>
    </message>
    <message>
        <source>%1 (%2 rows of %3 are stored; run the import again to complete it)</source>
        <translation>%1 (خُزّن من الصفوف %2 من الملف %3؛ أعد الاستيراد لإتمامه)</translation>
    </message>
    <message>
        <source>your account does not hold the keys to import; ask an admin who imports already to make you a new one</source>
        <translation>لا يملك حسابك مفاتيح الاستيراد؛ اطلب من مسؤول نظام يستورد بالفعل أن ينشئ لك حسابًا جديدًا</translation>
    </message>
    <message>
        <source>attribute that must not be stored: left out</source>
        <translation>سمة لا يجوز تخزينها: تُركت</translation>
    </message>
    <message>
        <source>card number: masked</source>
        <translation>رقم بطاقة: حُجب</translation>
    </message>
    <message>
        <source>verification code: masked</source>
        <translation>رمز تحقق: حُجب</translation>
    </message>
    <message>
        <source>card number: left out</source>
        <translation>رقم بطاقة: تُرك</translation>
    </message>
    <message>
        <source>no phone number: left out</source>
        <translation>ليس رقم هاتف: تُرك</translation>
    </message>
    <message>
        <source>no postcode of six digits: left out</source>
        <translation>ليس رمزًا بريديًا من ستة أرقام: تُرك</translation>
    </message>
    <message>
        <source>fewer cells than the header: the missing ones taken for empty</source>
        <translation>خلايا أقل من الترويسة: عُدّت الناقصة فارغة</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>السجل %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>%1: is there already and is no list of rejected rows; name another file</source>
        <translation>%1: موجود بالفعل وليس قائمة صفوف مرفوضة؛ اذكر ملفًا آخر</translation>
    </message>
    <message>
        <source>%1: cannot make the folder for the list of rejected rows</source>
        <translation>%1: تعذّر إنشاء مجلد قائمة الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>%1: cannot put the list of rejected rows there: %2</source>
        <translation>%1: تعذّر وضع قائمة الصفوف المرفوضة هناك: %2</translation>
    </message>
    <message>
        <source>%1: there is no such file</source>
        <translation>%1: لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>is a folder; name the file in it</source>
        <translation>هذا مجلد؛ اذكر الملف الذي فيه</translation>
    </message>
    <message>
        <source>is not a regular file; save the export to disk first</source>
        <translation>ليس ملفًا عاديًا؛ احفظ ملف التصدير على القرص أولًا</translation>
    </message>
    <message>
        <source>is empty; export it again</source>
        <translation>فارغ؛ أعد تصديره</translation>
    </message>
    <message>
        <source>holds only blank lines; export it again</source>
        <translation>لا يحتوي إلا على أسطر فارغة؛ أعد تصديره</translation>
    </message>
    <message>
        <source>is not a CSV text file: its first line is no row of column names</source>
        <translation>ليس ملف CSV نصيًا: سطره الأول ليس صف أسماء أعمدة</translation>
    </message>
    <message>
        <source>More than usual</source>
        <translation>أكثر من المعتاد</translation>
    </message>
    <message>
        <source>{actor} looked at {count|field|fields} between {from} and {to} on {day}; usual for {actor} is {usual} an hour</source>
        <translation>كشف {actor} حقولًا (العدد: {count}) بين {from} و{to} في {day}؛ والمعتاد لدى {actor} {usual} في الساعة</translation>
    </message>
    <message>
        <source>times the person&apos;s own median hour</source>
        <translation>ضعف الساعة الوسيطة للشخص</translation>
    </message>
    <message>
        <source>fields in an hour before it is worth a look</source>
        <translation>حقول في الساعة قبل أن يستحق الأمر نظرة</translation>
    </message>
    <message>
        <source>hours with such acts, of the last 28 days, before a usual is known</source>
        <translation>ساعات فيها مثل هذه الأفعال خلال آخر 28 يومًا قبل أن يُعرف المعتاد</translation>
    </message>
    <message>
        <source>Denied again and again</source>
        <translation>رفض متكرر</translation>
    </message>
    <message>
        <source>{actor} was denied {count|time|times} within {minutes|minute|minutes}, from {from} on {day}</source>
        <translation>رُفضت أفعال {actor} (العدد: {count}) خلال دقائق عددها {minutes}، بدءًا من {from} في {day}</translation>
    </message>
    <message>
        <source>denials</source>
        <translation>حالات الرفض</translation>
    </message>
    <message>
        <source>minutes within which they lie</source>
        <translation>الدقائق التي تقع ضمنها</translation>
    </message>
    <message>
        <source>Flagged customer</source>
        <translation>عميل موسوم</translation>
    </message>
    <message>
        <source>{actor} looked at {count|field|fields} of a flagged customer, {when} on {day}</source>
        <translation>كشف {actor} حقولًا لعميل موسوم (العدد: {count})، {when} في {day}</translation>
    </message>
    <message>
        <source>fields of one record in a day before it is worth a look</source>
        <translation>حقول من ملف واحد في اليوم قبل أن يستحق الأمر نظرة</translation>
    </message>
    <message>
        <source>One record after another</source>
        <translation>ملف تلو الآخر</translation>
    </message>
    <message>
        <source>{actor} went through {records|record|records} in the order of their numbers within {minutes|minute|minutes}, from {from} on {day}</source>
        <translation>مرّ {actor} على ملفات بترتيب أرقامها (العدد: {records}) خلال دقائق عددها {minutes}، بدءًا من {from} في {day}</translation>
    </message>
    <message>
        <source>records one after another</source>
        <translation>ملفات متتالية</translation>
    </message>
    <message>
        <source>the largest step from one number to the next</source>
        <translation>أكبر فرق بين رقم والذي يليه</translation>
    </message>
    <message>
        <source>minutes from one record to the next, at most</source>
        <translation>الدقائق بين ملف والذي يليه على الأكثر</translation>
    </message>
    <message>
        <source>Looked without a call</source>
        <translation>كشف بلا مكالمة</translation>
    </message>
    <message>
        <source>{actor} looked at {count|field|fields} of {records|record|records} without an open call, {when} on {day}</source>
        <translation>كشف {actor} حقولًا (العدد: {count}) من ملفات (العدد: {records}) بلا مكالمة مفتوحة، {when} في {day}</translation>
    </message>
    <message>
        <source>fields in a day before it is worth a look</source>
        <translation>حقول في اليوم قبل أن يستحق الأمر نظرة</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>خارج ساعات العمل</translation>
    </message>
    <message>
        <source>{actor} opened or looked at {records|record|records} {when} on {day}; working hours are {hours}</source>
        <translation>فتح {actor} ملفات أو كشفها (العدد: {records}) {when} في {day}؛ ساعات العمل: {hours}</translation>
    </message>
    <message>
        <source>entries in a day before it is worth a look</source>
        <translation>قيود في اليوم قبل أن يستحق الأمر نظرة</translation>
    </message>
    <message>
        <source>Same family name</source>
        <translation>اسم العائلة نفسه</translation>
    </message>
    <message>
        <source>{actor} opened or looked at a customer with the same family name, {count|time|times}, {when} on {day}</source>
        <translation>فتح {actor} ملف عميل يحمل اسم العائلة نفسه أو كشفه (عدد المرات: {count})، {when} في {day}</translation>
    </message>
    <message>
        <source>entries about one record in a day before it is worth a look</source>
        <translation>قيود عن ملف واحد في اليوم قبل أن يستحق الأمر نظرة</translation>
    </message>
    <message>
        <source>Looked, then changed</source>
        <translation>كشف ثم تغيير</translation>
    </message>
    <message>
        <source>{actor} looked at the {field} of a record at {from} on {day}; {then} followed within {minutes|minute|minutes}</source>
        <translation>كشف {actor} حقلًا عند {from} في {day}: {field}؛ وتلاه خلال دقائق عددها {minutes}: {then}</translation>
    </message>
    <message>
        <source>minutes between the look and the change</source>
        <translation>الدقائق بين الكشف والتغيير</translation>
    </message>
    <message>
        <source>Unprotected screen</source>
        <translation>شاشة غير محمية</translation>
    </message>
    <message>
        <source>{actor} looked at {count|field|fields} on a screen without protection against pictures, {when} on {day}</source>
        <translation>كشف {actor} حقولًا (العدد: {count}) على شاشة غير محمية من اللقطات، {when} في {day}</translation>
    </message>
    <message>
        <source>Wrong answers again and again</source>
        <translation>إجابات خاطئة متكررة</translation>
    </message>
    <message>
        <source>{actor} checked {count|answer|answers} of callers that did not match within {minutes|minute|minutes}, from {from} on {day}</source>
        <translation>تحقق {actor} من إجابات متصلين لم تتطابق (العدد: {count}) خلال دقائق عددها {minutes}، بدءًا من {from} في {day}</translation>
    </message>
    <message>
        <source>answers that did not match</source>
        <translation>إجابات لم تتطابق</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no working hours</comment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>entries %1 to %2</source>
        <translation>القيود من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a rule&apos;s title and what is to be said of it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>email</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>billing address</source>
        <translation>عنوان الفوترة</translation>
    </message>
    <message>
        <source>shipping address</source>
        <translation>عنوان الشحن</translation>
    </message>
    <message>
        <source>billing phone</source>
        <translation>رقم هاتف الفوترة</translation>
    </message>
    <message>
        <source>shipping phone</source>
        <translation>رقم هاتف الشحن</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>national id</source>
        <translation>رقم الهوية الوطنية</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>رقم البطاقة</translation>
    </message>
    <message>
        <source>iban</source>
        <translation>رقم الآيبان</translation>
    </message>
    <message>
        <source>field edit</source>
        <translation>تصحيح حقل</translation>
    </message>
    <message>
        <source>order edit</source>
        <translation>تعديل طلب</translation>
    </message>
    <message>
        <source>order refund</source>
        <translation>استرداد مبلغ طلب</translation>
    </message>
    <message>
        <source>order cancel</source>
        <translation>إلغاء طلب</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>أكّده %1</translation>
    </message>
    <message>
        <source>%1 explained</source>
        <translation>برّره %1</translation>
    </message>
    <message>
        <source>%1 escalated</source>
        <translation>صعّده %1</translation>
    </message>
    <message>
        <source>%1 noted</source>
        <translation>علّق عليه %1</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>أغلقه %1</translation>
    </message>
    <message>
        <source>%1 confirmed on %2</source>
        <translation>أكّده %1 في %2</translation>
    </message>
    <message>
        <source>%1 explained on %2</source>
        <translation>برّره %1 في %2</translation>
    </message>
    <message>
        <source>%1 escalated on %2</source>
        <translation>صعّده %1 في %2</translation>
    </message>
    <message>
        <source>%1 noted on %2</source>
        <translation>علّق عليه %1 في %2</translation>
    </message>
    <message>
        <source>%1 closed on %2</source>
        <translation>أغلقه %1 في %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who said it, and their note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>any export that Scrim knows</source>
        <translation>أي ملف تصدير يعرفه Scrim</translation>
    </message>
    <message>
        <source>Shopify&apos;s customers</source>
        <translation>عملاء Shopify</translation>
    </message>
    <message>
        <source>Shopify&apos;s orders</source>
        <translation>طلبات Shopify</translation>
    </message>
    <message>
        <source>WooCommerce&apos;s customers</source>
        <translation>عملاء WooCommerce</translation>
    </message>
    <message>
        <source>WooCommerce&apos;s orders</source>
        <translation>طلبات WooCommerce</translation>
    </message>
    <message>
        <source>WooCommerce&apos;s refunds</source>
        <translation>عمليات استرداد WooCommerce</translation>
    </message>
    <message>
        <source>Magento&apos;s customers</source>
        <translation>عملاء Magento</translation>
    </message>
    <message>
        <source>Magento&apos;s orders grid</source>
        <translation>جدول طلبات Magento</translation>
    </message>
    <message>
        <source>a file by a mapping</source>
        <translation>ملف له تعيين أعمدة</translation>
    </message>
    <message>
        <source>its columns %1 are those of %2</source>
        <translation>الأعمدة %1 هي أعمدة %2</translation>
    </message>
    <message>
        <source>its members %1 are those of %2</source>
        <translation>العناصر %1 هي عناصر %2</translation>
    </message>
    <message>
        <source>columns</source>
        <comment>of a table</comment>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>members</source>
        <comment>of JSON objects</comment>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>customers need a column for &quot;name&quot;, &quot;email&quot; or &quot;phone&quot;</source>
        <translation>يحتاج العملاء إلى عمود «الاسم» أو «البريد الإلكتروني» أو «الهاتف»</translation>
    </message>
    <message>
        <source>orders need a column for &quot;number&quot;</source>
        <translation>تحتاج الطلبات إلى عمود «رقم الطلب»</translation>
    </message>
    <message>
        <source>refunds need columns for &quot;order&quot; and &quot;amount&quot;</source>
        <translation>تحتاج عمليات الاسترداد إلى عمودَي الطلب والمبلغ</translation>
    </message>
    <message>
        <source>What stands in this field is no number that can be dialled from here. Ask the caller for another one.</source>
        <translation>ما في هذا الحقل ليس رقمًا يمكن طلبه من هنا. اطلب من المتصل رقمًا آخر.</translation>
    </message>
    <message>
        <source>A national ID is made of letters and digits.</source>
        <translation>يتكون رقم الهوية الوطنية من حروف وأرقام.</translation>
    </message>
    <message>
        <source>A national ID has 4 to 32 letters and digits.</source>
        <translation>يتكون رقم الهوية الوطنية من 4 إلى 32 حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>scrambled</source>
        <translation>مشوَّشة</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>ينتهي بـ %1</translation>
    </message>
    <message>
        <source>Nothing is dialled, because the log could not take it: %1</source>
        <translation>لم يُطلب أي رقم لأن السجل لم يتمكن من تدوينه: %1</translation>
    </message>
    <message>
        <source>This is a remote session: %1.</source>
        <translation>هذه جلسة عن بُعد: %1.</translation>
    </message>
    <message>
        <source>The display runs at %1 Hz; scrambling needs 50.</source>
        <translation>تعمل الشاشة بتردد %1 هرتز؛ ويحتاج التشويش إلى 50.</translation>
    </message>
    <message>
        <source>Qt draws by its &quot;%1&quot; platform here, where no screen is known that could be protected.</source>
        <translation>يرسم Qt هنا بمنصته «%1»، ولا تُعرف فيها شاشة يمكن حمايتها.</translation>
    </message>
    <message>
        <source>Windows refused to leave this window out of pictures (error %1).</source>
        <translation>رفض Windows استثناء هذه النافذة من اللقطات (الخطأ %1).</translation>
    </message>
    <message>
        <source>a remote desktop set %1</source>
        <translation>ضبط سطح مكتب بعيد %1</translation>
    </message>
    <message>
        <source>the display is drawn by %1</source>
        <translation>يرسم الشاشة %1</translation>
    </message>
    <message>
        <source>more than %1 rows for one order</source>
        <translation>أكثر من %1 صف لطلب واحد</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2</source>
        <translation>عدد الخلايا %1 وفي الترويسة %2</translation>
    </message>
    <message>
        <source>longer than 4 MiB</source>
        <translation>أطول من 4 ميبيبايت</translation>
    </message>
    <message>
        <source>the file ends in the middle of this record; export it again</source>
        <translation>ينتهي الملف وسط هذا السجل؛ أعد تصديره</translation>
    </message>
    <message>
        <source>is not JSON: a bracket or a quotation mark is not closed before the next record</source>
        <translation>ليس JSON: قوس أو علامة اقتباس غير مغلقة قبل السجل التالي</translation>
    </message>
    <message>
        <source>no record: an object { ... } is expected here</source>
        <translation>لا سجل: المتوقع هنا كائن { … }</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>ليس UTF-8</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>ليس معرّفًا</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>ليس عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>not a phone number</source>
        <translation>ليس رقم هاتف</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>ليس اسمًا</translation>
    </message>
    <message>
        <source>not a company</source>
        <translation>ليس اسم شركة</translation>
    </message>
    <message>
        <source>not a town</source>
        <translation>ليس مدينة</translation>
    </message>
    <message>
        <source>not a country</source>
        <translation>ليس بلدًا</translation>
    </message>
    <message>
        <source>not a currency&apos;s code</source>
        <translation>ليس رمز عملة</translation>
    </message>
    <message>
        <source>not an amount like 1234.50, or one that could be read in two ways</source>
        <translation>ليس مبلغًا مثل 1234.50، أو يمكن قراءته بطريقتين</translation>
    </message>
    <message>
        <source>not a date, or one that could be read in two ways</source>
        <translation>ليس تاريخًا، أو يمكن قراءته بطريقتين</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <source>no name, no e-mail and no phone</source>
        <translation>لا اسم ولا بريد إلكتروني ولا هاتف</translation>
    </message>
    <message>
        <source>another row of this order is rejected</source>
        <translation>رُفض صف آخر من هذا الطلب</translation>
    </message>
    <message>
        <source>not an order number</source>
        <translation>ليس رقم طلب</translation>
    </message>
    <message>
        <source>not a status</source>
        <translation>ليس حالة</translation>
    </message>
    <message>
        <source>no order number</source>
        <translation>لا رقم طلب</translation>
    </message>
    <message>
        <source>does not say which order it is of</source>
        <translation>لا يذكر إلى أي طلب ينتمي</translation>
    </message>
    <message>
        <source>its order is not there; import the orders first</source>
        <translation>طلبه غير موجود؛ استورد الطلبات أولًا</translation>
    </message>
    <message>
        <source>a quotation mark is not closed, or text follows a closed one</source>
        <translation>علامة اقتباس غير مغلقة، أو يتبع المغلقةَ نص</translation>
    </message>
    <message>
        <source>longer than 1 MiB</source>
        <translation>أطول من 1 ميبيبايت</translation>
    </message>
    <message>
        <source>holds a zero byte</source>
        <translation>يحتوي على بايت صفري</translation>
    </message>
    <message>
        <source>is not UTF-8: save the file as &quot;CSV UTF-8&quot;</source>
        <translation>ليس UTF-8: احفظ الملف بصيغة «CSV UTF-8»</translation>
    </message>
    <message>
        <source>a mask, not a value; export it unmasked, or leave the cell empty</source>
        <translation>قيمة محجوبة لا قيمة كاملة؛ صدّرها غير محجوبة أو اترك الخلية فارغة</translation>
    </message>
    <message>
        <source>the order stands in the file twice</source>
        <translation>الطلب وارد في الملف مرتين</translation>
    </message>
    <message>
        <source>changed by a spreadsheet program to something like 1.23E+12</source>
        <translation>غيّره برنامج جداول إلى شيء مثل 1.23E+12</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a line, its column, and what is wrong there</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>not an amount like 1234.50</source>
        <translation>ليس مبلغًا مثل 1234.50</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>ليس نعم ولا لا</translation>
    </message>
    <message>
        <source>continues an order that does not stand before it</source>
        <translation>يتابع طلبًا لا يسبقه</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>ليس تاريخًا</translation>
    </message>
    <message>
        <source>the X display is reached over the network (X forwarding)</source>
        <translation>يُوصل إلى شاشة X عبر الشبكة (تمرير X)</translation>
    </message>
    <message>
        <source>it came in over SSH</source>
        <translation>جاءت عبر SSH</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>حُلّت</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>قُدّمت معلومات</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>حُوّلت</translation>
    </message>
    <message>
        <source>Return or refund</source>
        <translation>إرجاع أو استرداد</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>لم يجب أحد</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>رقم خاطئ</translation>
    </message>
    <message>
        <source>%1 data is shown only where the screen is protected (%2). Here it is not. Hand the call to a colleague whose screen is, or verify the caller by something else.</source>
        <translation>لا تُكشف بيانات %1 إلا حيث تكون الشاشة محمية (%2). وهي هنا ليست كذلك. حوّل المكالمة إلى زميل شاشته محمية، أو تحقق من المتصل بشيء آخر.</translation>
    </message>
    <message>
        <source>%1 data is shown only where the screen is protected (%2). Here it is not: %3. Hand the call to a colleague whose screen is, or verify the caller by something else.</source>
        <translation>لا تُكشف بيانات %1 إلا حيث تكون الشاشة محمية (%2). وهي هنا ليست كذلك: %3. حوّل المكالمة إلى زميل شاشته محمية، أو تحقق من المتصل بشيء آخر.</translation>
    </message>
    <message>
        <source>%1 data is shown only where the screen is protected (%2). Here it is %3 only. Hand the call to a colleague whose screen is, or verify the caller by something else.</source>
        <translation>لا تُكشف بيانات %1 إلا حيث تكون الشاشة محمية (%2). وهي هنا %3 فقط. حوّل المكالمة إلى زميل شاشته محمية، أو تحقق من المتصل بشيء آخر.</translation>
    </message>
    <message>
        <source>%1 data is shown only where the screen is protected (%2). Here it is %3 only: %4. Hand the call to a colleague whose screen is, or verify the caller by something else.</source>
        <translation>لا تُكشف بيانات %1 إلا حيث تكون الشاشة محمية (%2). وهي هنا %3 فقط: %4. حوّل المكالمة إلى زميل شاشته محمية، أو تحقق من المتصل بشيء آخر.</translation>
    </message>
    <message>
        <source>%1: this file does not open</source>
        <translation>%1: هذا الملف لا يُفتح</translation>
    </message>
    <message>
        <source>Choose how the call ended first.</source>
        <translation>اختر أولًا كيف انتهت المكالمة.</translation>
    </message>
    <message>
        <source>A tag without a word says nothing.</source>
        <translation>وسم بلا كلمة لا يدل على شيء.</translation>
    </message>
    <message>
        <source>A tag is made of letters, digits and signs.</source>
        <translation>يتكون الوسم من حروف وأرقام ورموز.</translation>
    </message>
    <message>
        <source>This looks like a number that may not stand in a tag. Use words.</source>
        <translation>يبدو هذا رقمًا لا يجوز في وسم. استخدم كلمات.</translation>
    </message>
    <message>
        <source>It is too late to take this note back. Correct it instead.</source>
        <translation>فات أوان التراجع عن هذه الملاحظة. صحّحها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 data is shown at certain hours only, and this machine does not know the time zone that they are counted in. Ask IT.</source>
        <translation>لا تُكشف بيانات %1 إلا في ساعات معينة، ولا يعرف هذا الجهاز المنطقة الزمنية التي تُحسب بها. اسأل قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>%1 data is shown from %2 only; it is %3 now. Hand the call to a colleague who may, or call the customer back.</source>
        <translation>لا تُكشف بيانات %1 إلا في الأوقات %2؛ والساعة الآن %3. حوّل المكالمة إلى زميل يحق له ذلك، أو عاود الاتصال بالعميل.</translation>
    </message>
    <message>
        <source>Nothing is shown. %1</source>
        <translation>لا يُكشف شيء. %1</translation>
    </message>
    <message>
        <source>%1 data is shown for a reason in your own words. Write one.</source>
        <translation>تُكشف بيانات %1 لسبب تكتبه بكلماتك. اكتب سببًا.</translation>
    </message>
    <message>
        <source>A reason is made of words. Write what the caller needs.</source>
        <translation>يتكون السبب من كلمات. اكتب ما يحتاج إليه المتصل.</translation>
    </message>
    <message>
        <source>A reason stays in the log, so no number of the customer&apos;s and no address may stand in it. Write it without.</source>
        <translation>يبقى السبب في السجل، فلا يجوز أن يحتوي على رقم للعميل ولا على عنوان. اكتبه من دونهما.</translation>
    </message>
    <message>
        <source>A reason stays in the log, and in this one stands something like a card number, a code or an ID. Write it without.</source>
        <translation>يبقى السبب في السجل، وفي هذا السبب ما يشبه رقم بطاقة أو رمزًا أو رقم هوية. اكتبه من دونه.</translation>
    </message>
    <message>
        <source>%1 data is shown during a call only. Start the call, and try again.</source>
        <translation>لا تُكشف بيانات %1 إلا أثناء مكالمة. ابدأ المكالمة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The customer that this tag is for is gone.</source>
        <translation>لم يعد العميل الذي يخصه هذا الوسم موجودًا.</translation>
    </message>
    <message>
        <source>The customer has this tag already.</source>
        <translation>لدى العميل هذا الوسم بالفعل.</translation>
    </message>
    <message>
        <source>The customer does not have this tag any more.</source>
        <translation>لم يعد لدى العميل هذا الوسم.</translation>
    </message>
    <message>
        <source>A second person wants to know why. Write a reason.</source>
        <translation>يريد شخص ثانٍ معرفة السبب. اكتب سببًا.</translation>
    </message>
    <message>
        <source>The last call is not wrapped up. Choose how it ended first.</source>
        <translation>لم تُختتم المكالمة الأخيرة. اختر أولًا كيف انتهت.</translation>
    </message>
    <message>
        <source>A reset takes one&apos;s keys away, so nobody resets themselves. Change your password instead: &quot;scrimctl user set-password&quot; without a name.</source>
        <translation>إعادة التعيين تنزع المفاتيح، فلا يعيد أحد تعيين حسابه بنفسه. غيّر كلمة مرورك بدلًا من ذلك: «scrimctl user set-password» بلا اسم.</translation>
    </message>
    <message>
        <source>No second factor waits to be confirmed. Begin anew.</source>
        <translation>لا عامل ثانٍ ينتظر التأكيد. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>This is not the code of the new secret. Wait for the app&apos;s next code, look at the clocks of phone and desk, and try again.</source>
        <translation>ليس هذا رمز السر الجديد. انتظر الرمز التالي في التطبيق، وقارن ساعة الهاتف بساعة المكتب، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1/%2.json is an older copy of this account: the log knows a newer one. Put the newest back, or have an admin reset the password (&quot;scrimctl user set-password&quot;).</source>
        <translation>الملف %1/%2.json نسخة أقدم من هذا الحساب: يعرف السجل نسخة أحدث. أعد الأحدث، أو اطلب من مسؤول النظام إعادة تعيين كلمة المرور («scrimctl user set-password»).</translation>
    </message>
    <message>
        <source>Too many tries. Wait one minute, or ask an admin to unlock the account.</source>
        <translation>محاولات كثيرة جدًا. انتظر دقيقة، أو اطلب من مسؤول النظام فتح الحساب.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %Ln minutes, or ask an admin to unlock the account.</source>
        <translation>
            <numerusform>محاولات كثيرة جدًا. انتظر قليلًا، أو اطلب من مسؤول النظام فتح الحساب.</numerusform>
            <numerusform>محاولات كثيرة جدًا. انتظر دقيقة واحدة، أو اطلب من مسؤول النظام فتح الحساب.</numerusform>
            <numerusform>محاولات كثيرة جدًا. انتظر دقيقتين، أو اطلب من مسؤول النظام فتح الحساب.</numerusform>
            <numerusform>محاولات كثيرة جدًا. انتظر %Ln دقائق، أو اطلب من مسؤول النظام فتح الحساب.</numerusform>
            <numerusform>محاولات كثيرة جدًا. انتظر %Ln دقيقة، أو اطلب من مسؤول النظام فتح الحساب.</numerusform>
            <numerusform>محاولات كثيرة جدًا. انتظر %Ln دقيقة، أو اطلب من مسؤول النظام فتح الحساب.</numerusform>
        </translation>
    </message>
    <message>
        <source>It repeats the same signs.</source>
        <translation>تكرر الرموز نفسها.</translation>
    </message>
    <message>
        <source>It is made of a common word or password.</source>
        <translation>هي كلمة أو كلمة مرور شائعة.</translation>
    </message>
    <message>
        <source>It has your own name in it.</source>
        <translation>تحتوي على اسمك.</translation>
    </message>
    <message>
        <source>It follows the keyboard or the alphabet.</source>
        <translation>تتبع لوحة المفاتيح أو الأبجدية.</translation>
    </message>
    <message>
        <source>It is mostly a date.</source>
        <translation>هي في معظمها تاريخ.</translation>
    </message>
    <message>
        <source>It is easy to guess.</source>
        <translation>يسهل تخمينها.</translation>
    </message>
    <message>
        <source>This password is weak. %1 Try four or five words that do not belong together, with a number among them.</source>
        <translation>كلمة المرور هذه ضعيفة. %1 جرّب أربع كلمات أو خمسًا لا رابط بينها، وبينها رقم.</translation>
    </message>
    <message>
        <source>An admin has made this account. Choose a password that only you know.</source>
        <translation>أنشأ مسؤول النظام هذا الحساب. اختر كلمة مرور لا يعرفها سواك.</translation>
    </message>
    <message>
        <source>An admin has reset your password. Choose one that only you know.</source>
        <translation>أعاد مسؤول النظام تعيين كلمة مرورك. اختر كلمة لا يعرفها سواك.</translation>
    </message>
    <message>
        <source>Your password is too old. Choose a new one.</source>
        <translation>كلمة مرورك قديمة جدًا. اختر كلمة جديدة.</translation>
    </message>
    <message>
        <source>Your role needs a second factor. Set it up with an authenticator app.</source>
        <translation>يحتاج دورك إلى عامل ثانٍ. أعدّه بتطبيق مصادقة.</translation>
    </message>
    <message>
        <source>This is one of the last four passwords of this account. Choose one that is new.</source>
        <translation>هذه إحدى آخر أربع كلمات مرور لهذا الحساب. اختر كلمة جديدة.</translation>
    </message>
    <message>
        <source>This is the password that you have. Choose one that is new.</source>
        <translation>هذه كلمة مرورك الحالية. اختر كلمة جديدة.</translation>
    </message>
    <message>
        <source>The name, the password or the code is wrong, or the account is disabled. Try again, or ask an admin.</source>
        <translation>الاسم أو كلمة المرور أو الرمز خطأ، أو الحساب معطّل. أعد المحاولة، أو اسأل مسؤول النظام.</translation>
    </message>
    <message>
        <source>This backup cannot be read: %1. Take another one.</source>
        <translation>لا يمكن قراءة هذه النسخة الاحتياطية: %1. استخدم نسخة أخرى.</translation>
    </message>
    <message>
        <source>there is something unknown in it</source>
        <translation>فيها شيء غير معروف</translation>
    </message>
    <message>
        <source>it does not begin with what it is</source>
        <translation>لا تبدأ بما يبيّن ماهيتها</translation>
    </message>
    <message>
        <source>a name in it is too long</source>
        <translation>فيها اسم طويل جدًا</translation>
    </message>
    <message>
        <source>it holds something that is no part of a vault</source>
        <translation>تحتوي على شيء ليس من أجزاء الخزنة</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>تحتوي على ملف مرتين</translation>
    </message>
    <message>
        <source>%1 is not what was put into it</source>
        <translation>%1 ليس ما وُضع فيها</translation>
    </message>
    <message>
        <source>it does not hold what it should</source>
        <translation>لا تحتوي على ما ينبغي</translation>
    </message>
    <message>
        <source>This backup is damaged, or was changed or cut: its part %1 does not hold. Take another one.</source>
        <translation>هذه النسخة الاحتياطية تالفة أو غُيّرت أو اقتُطع منها: الجزء %1 منها غير سليم. استخدم نسخة أخرى.</translation>
    </message>
    <message>
        <source>This backup was not made for that key. It opens with the recovery file of its vault, or by an admin of that day.</source>
        <translation>لم تُنشأ هذه النسخة الاحتياطية لذلك المفتاح. تُفتح بملف الاسترداد الخاص بخزنتها، أو بواسطة مسؤول نظام من ذلك اليوم.</translation>
    </message>
    <message>
        <source>The beginning of this backup was changed. Take another one.</source>
        <translation>غُيّرت بداية هذه النسخة الاحتياطية. استخدم نسخة أخرى.</translation>
    </message>
    <message>
        <source>%1: somebody moved it away while the backup was made. Make it again.</source>
        <translation>%1: نقله أحدهم أثناء إنشاء النسخة الاحتياطية. أنشئها من جديد.</translation>
    </message>
    <message>
        <source>The key of the cache is being replaced. Go on with that first (&quot;scrimctl key rotate DIR cache&quot;), then make the backup.</source>
        <translation>يجري استبدال مفتاح ذاكرة التخزين المؤقت. تابع ذلك أولًا («scrimctl key rotate DIR cache»)، ثم أنشئ النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Stopped as asked. There is no backup.</source>
        <translation>أوقف كما طُلب. لا توجد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This file is no backup of Scrim, or its beginning is damaged.</source>
        <translation>ليس هذا الملف نسخة احتياطية من Scrim، أو أن بدايته تالفة.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Scrim. Use that one, or a newer.</source>
        <translation>أنشأ هذه النسخة الاحتياطية إصدار أحدث من Scrim. استخدم ذلك الإصدار أو إصدارًا أحدث.</translation>
    </message>
    <message>
        <source>%1: does not say when a backup was made. The next one writes it anew.</source>
        <translation>%1: لا يذكر متى أُنشئت نسخة احتياطية. ستكتبه النسخة التالية من جديد.</translation>
    </message>
    <message>
        <source>%1: there is not enough room for the backup: %2 MB are free, %3 MB are needed</source>
        <translation>%1: لا تكفي المساحة للنسخة الاحتياطية: المتاح %2 م.ب والمطلوب %3 م.ب</translation>
    </message>
    <message>
        <source>%1: this name is taken, and nothing is written over</source>
        <translation>%1: هذا الاسم مستخدم، ولا يُكتب فوق شيء</translation>
    </message>
    <message>
        <source>What this backup says of itself cannot be read. Take another one.</source>
        <translation>لا يمكن قراءة ما تذكره هذه النسخة الاحتياطية عن نفسها. استخدم نسخة أخرى.</translation>
    </message>
    <message>
        <source>This backup says that it is of another vault than it holds.</source>
        <translation>تذكر هذه النسخة الاحتياطية خزنة غير التي تحتويها.</translation>
    </message>
    <message>
        <source>The station&apos;s key in this backup is not the one of its vault.</source>
        <translation>مفتاح المحطة في هذه النسخة الاحتياطية ليس مفتاح خزنتها.</translation>
    </message>
    <message>
        <source>The log&apos;s key in this backup is not the one of its vault.</source>
        <translation>مفتاح السجل في هذه النسخة الاحتياطية ليس مفتاح خزنتها.</translation>
    </message>
    <message>
        <source>The access log in this backup does not hold: %1</source>
        <translation>سجل الوصول في هذه النسخة الاحتياطية غير سليم: %1</translation>
    </message>
    <message>
        <source>the file of checkpoints</source>
        <translation>ملف النقاط المرجعية</translation>
    </message>
    <message>
        <source>%1: there is something in this folder. A backup is put back into a new one; nothing is written over.</source>
        <translation>%1: في هذا المجلد شيء. تُستعاد النسخة الاحتياطية في مجلد جديد؛ ولا يُكتب فوق شيء.</translation>
    </message>
    <message>
        <source>The cache in this backup is damaged: %1</source>
        <translation>ذاكرة التخزين المؤقت في هذه النسخة الاحتياطية تالفة: %1</translation>
    </message>
    <message>
        <source>%1: this folder cannot be replaced</source>
        <translation>%1: لا يمكن استبدال هذا المجلد</translation>
    </message>
    <message>
        <source>%1: cannot make its folder</source>
        <translation>%1: تعذّر إنشاء مجلده</translation>
    </message>
    <message>
        <source>This recovery file belongs to another vault than the backup.</source>
        <translation>ملف الاسترداد هذا يخص خزنة غير خزنة النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was kept.</source>
        <translation>أوقف كما طُلب. لم يُحتفظ بشيء.</translation>
    </message>
    <message>
        <source>%1: is there already: another restore is going on, or one was ended in the middle. In that case remove it, and run this again.</source>
        <translation>%1: موجود من قبل: تجري استعادة أخرى، أو توقفت إحداها في منتصفها. في هذه الحالة أزله وشغّل هذا من جديد.</translation>
    </message>
    <message>
        <source>cannot give it its name</source>
        <translation>تعذّرت تسميته</translation>
    </message>
    <message>
        <source>cannot make this folder</source>
        <translation>تعذّر إنشاء هذا المجلد</translation>
    </message>
    <message numerus="yes">
        <source>There are fewer than %Ln earlier hours to say what is usual for %1</source>
        <translation>
            <numerusform>عدد الساعات السابقة أقل من %Ln، ولا يكفي لمعرفة المعتاد لدى %1</numerusform>
            <numerusform>عدد الساعات السابقة أقل من %Ln، ولا يكفي لمعرفة المعتاد لدى %1</numerusform>
            <numerusform>عدد الساعات السابقة أقل من %Ln، ولا يكفي لمعرفة المعتاد لدى %1</numerusform>
            <numerusform>عدد الساعات السابقة أقل من %Ln، ولا يكفي لمعرفة المعتاد لدى %1</numerusform>
            <numerusform>عدد الساعات السابقة أقل من %Ln، ولا يكفي لمعرفة المعتاد لدى %1</numerusform>
            <numerusform>عدد الساعات السابقة أقل من %Ln، ولا يكفي لمعرفة المعتاد لدى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note takes %Ln characters at most.</source>
        <translation>
            <numerusform>لا تتجاوز الملاحظة %Ln حرف.</numerusform>
            <numerusform>لا تتجاوز الملاحظة حرفًا واحدًا.</numerusform>
            <numerusform>لا تتجاوز الملاحظة حرفين.</numerusform>
            <numerusform>لا تتجاوز الملاحظة %Ln أحرف.</numerusform>
            <numerusform>لا تتجاوز الملاحظة %Ln حرفًا.</numerusform>
            <numerusform>لا تتجاوز الملاحظة %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why: it stays in the access log.</source>
        <translation>اذكر السبب: فهو يبقى في سجل الوصول.</translation>
    </message>
    <message>
        <source>%1: is no list of rejected rows, which begins with line,column,reason</source>
        <translation>%1: ليس قائمة بالصفوف المرفوضة، وهي تبدأ بالنص line,column,reason</translation>
    </message>
    <message>
        <source>%1: names no row</source>
        <translation>%1: لا يذكر أي صف</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>الإنفاق</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>المبلغ المسترد</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <comment>a field of theirs</comment>
        <translation>العميل: %1</translation>
    </message>
    <message numerus="yes">
        <source>A tag takes %Ln characters at most.</source>
        <translation>
            <numerusform>لا يتجاوز الوسم %Ln حرف.</numerusform>
            <numerusform>لا يتجاوز الوسم حرفًا واحدًا.</numerusform>
            <numerusform>لا يتجاوز الوسم حرفين.</numerusform>
            <numerusform>لا يتجاوز الوسم %Ln أحرف.</numerusform>
            <numerusform>لا يتجاوز الوسم %Ln حرفًا.</numerusform>
            <numerusform>لا يتجاوز الوسم %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day of the week and the time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2 on %3</source>
        <translation>%1 إلى %2 (%3)</translation>
    </message>
    <message>
        <source>You have used the one %1 view of this hour.</source>
        <translation>استنفدت مرة الكشف الوحيدة لهذه الساعة (بيانات %1).</translation>
    </message>
    <message numerus="yes">
        <source>You have used the %Ln %1 views of this hour.</source>
        <translation>
            <numerusform>استنفدت مرات الكشف لهذه الساعة (العدد: %Ln، بيانات %1).</numerusform>
            <numerusform>استنفدت مرات الكشف لهذه الساعة (العدد: %Ln، بيانات %1).</numerusform>
            <numerusform>استنفدت مرات الكشف لهذه الساعة (العدد: %Ln، بيانات %1).</numerusform>
            <numerusform>استنفدت مرات الكشف لهذه الساعة (العدد: %Ln، بيانات %1).</numerusform>
            <numerusform>استنفدت مرات الكشف لهذه الساعة (العدد: %Ln، بيانات %1).</numerusform>
            <numerusform>استنفدت مرات الكشف لهذه الساعة (العدد: %Ln، بيانات %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>You have used the one %1 view of this shift.</source>
        <translation>استنفدت مرة الكشف الوحيدة لهذه المناوبة (بيانات %1).</translation>
    </message>
    <message numerus="yes">
        <source>You have used the %Ln %1 views of this shift.</source>
        <translation>
            <numerusform>استنفدت مرات الكشف لهذه المناوبة (العدد: %Ln، بيانات %1).</numerusform>
            <numerusform>استنفدت مرات الكشف لهذه المناوبة (العدد: %Ln، بيانات %1).</numerusform>
            <numerusform>استنفدت مرات الكشف لهذه المناوبة (العدد: %Ln، بيانات %1).</numerusform>
            <numerusform>استنفدت مرات الكشف لهذه المناوبة (العدد: %Ln، بيانات %1).</numerusform>
            <numerusform>استنفدت مرات الكشف لهذه المناوبة (العدد: %Ln، بيانات %1).</numerusform>
            <numerusform>استنفدت مرات الكشف لهذه المناوبة (العدد: %Ln، بيانات %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reason takes at least %Ln letters. Write what the caller needs.</source>
        <translation>
            <numerusform>يحتاج السبب إلى %Ln حرف على الأقل. اكتب ما يحتاج إليه المتصل.</numerusform>
            <numerusform>يحتاج السبب إلى حرف واحد على الأقل. اكتب ما يحتاج إليه المتصل.</numerusform>
            <numerusform>يحتاج السبب إلى حرفين على الأقل. اكتب ما يحتاج إليه المتصل.</numerusform>
            <numerusform>يحتاج السبب إلى %Ln أحرف على الأقل. اكتب ما يحتاج إليه المتصل.</numerusform>
            <numerusform>يحتاج السبب إلى %Ln حرفًا على الأقل. اكتب ما يحتاج إليه المتصل.</numerusform>
            <numerusform>يحتاج السبب إلى %Ln حرف على الأقل. اكتب ما يحتاج إليه المتصل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reason takes %Ln letters at most. Make it shorter.</source>
        <translation>
            <numerusform>لا يتجاوز السبب %Ln حرف. اختصره.</numerusform>
            <numerusform>لا يتجاوز السبب حرفًا واحدًا. اختصره.</numerusform>
            <numerusform>لا يتجاوز السبب حرفين. اختصره.</numerusform>
            <numerusform>لا يتجاوز السبب %Ln أحرف. اختصره.</numerusform>
            <numerusform>لا يتجاوز السبب %Ln حرفًا. اختصره.</numerusform>
            <numerusform>لا يتجاوز السبب %Ln حرف. اختصره.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message numerus="yes">
        <source>This customer has been checked %Ln times within a day, all calls together. Nothing more is checked for now. Hand the call to a supervisor.</source>
        <translation>
            <numerusform>بلغ عدد مرات التحقق من هذا العميل خلال يوم، في كل المكالمات معًا، %Ln. لن يُتحقق من شيء آخر الآن. حوّل المكالمة إلى مشرف.</numerusform>
            <numerusform>بلغ عدد مرات التحقق من هذا العميل خلال يوم، في كل المكالمات معًا، %Ln. لن يُتحقق من شيء آخر الآن. حوّل المكالمة إلى مشرف.</numerusform>
            <numerusform>بلغ عدد مرات التحقق من هذا العميل خلال يوم، في كل المكالمات معًا، %Ln. لن يُتحقق من شيء آخر الآن. حوّل المكالمة إلى مشرف.</numerusform>
            <numerusform>بلغ عدد مرات التحقق من هذا العميل خلال يوم، في كل المكالمات معًا، %Ln. لن يُتحقق من شيء آخر الآن. حوّل المكالمة إلى مشرف.</numerusform>
            <numerusform>بلغ عدد مرات التحقق من هذا العميل خلال يوم، في كل المكالمات معًا، %Ln. لن يُتحقق من شيء آخر الآن. حوّل المكالمة إلى مشرف.</numerusform>
            <numerusform>بلغ عدد مرات التحقق من هذا العميل خلال يوم، في كل المكالمات معًا، %Ln. لن يُتحقق من شيء آخر الآن. حوّل المكالمة إلى مشرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This field has been checked %Ln times within %1 min. Ask for something else.</source>
        <translation>
            <numerusform>بلغ عدد مرات التحقق من هذا الحقل %Ln (خلال دقائق عددها %1). اسأل عن شيء آخر.</numerusform>
            <numerusform>بلغ عدد مرات التحقق من هذا الحقل %Ln (خلال دقائق عددها %1). اسأل عن شيء آخر.</numerusform>
            <numerusform>بلغ عدد مرات التحقق من هذا الحقل %Ln (خلال دقائق عددها %1). اسأل عن شيء آخر.</numerusform>
            <numerusform>بلغ عدد مرات التحقق من هذا الحقل %Ln (خلال دقائق عددها %1). اسأل عن شيء آخر.</numerusform>
            <numerusform>بلغ عدد مرات التحقق من هذا الحقل %Ln (خلال دقائق عددها %1). اسأل عن شيء آخر.</numerusform>
            <numerusform>بلغ عدد مرات التحقق من هذا الحقل %Ln (خلال دقائق عددها %1). اسأل عن شيء آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This field has been checked %Ln times in this call. Ask for something else.</source>
        <translation>
            <numerusform>بلغ عدد مرات التحقق من هذا الحقل في هذه المكالمة %Ln. اسأل عن شيء آخر.</numerusform>
            <numerusform>بلغ عدد مرات التحقق من هذا الحقل في هذه المكالمة %Ln. اسأل عن شيء آخر.</numerusform>
            <numerusform>بلغ عدد مرات التحقق من هذا الحقل في هذه المكالمة %Ln. اسأل عن شيء آخر.</numerusform>
            <numerusform>بلغ عدد مرات التحقق من هذا الحقل في هذه المكالمة %Ln. اسأل عن شيء آخر.</numerusform>
            <numerusform>بلغ عدد مرات التحقق من هذا الحقل في هذه المكالمة %Ln. اسأل عن شيء آخر.</numerusform>
            <numerusform>بلغ عدد مرات التحقق من هذا الحقل في هذه المكالمة %Ln. اسأل عن شيء آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln filters can be saved.</source>
        <translation>
            <numerusform>الحد الأقصى لعدد عوامل التصفية المحفوظة %Ln.</numerusform>
            <numerusform>الحد الأقصى لعدد عوامل التصفية المحفوظة %Ln.</numerusform>
            <numerusform>الحد الأقصى لعدد عوامل التصفية المحفوظة %Ln.</numerusform>
            <numerusform>الحد الأقصى لعدد عوامل التصفية المحفوظة %Ln.</numerusform>
            <numerusform>الحد الأقصى لعدد عوامل التصفية المحفوظة %Ln.</numerusform>
            <numerusform>الحد الأقصى لعدد عوامل التصفية المحفوظة %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>A look can be granted for one minute.</source>
        <translation>يمكن السماح بالكشف لمدة دقيقة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>A look can be granted for 1 to %Ln minutes.</source>
        <translation>
            <numerusform>يمكن السماح بالكشف لمدة أقصاها %Ln دقيقة.</numerusform>
            <numerusform>يمكن السماح بالكشف لمدة أقصاها دقيقة واحدة.</numerusform>
            <numerusform>يمكن السماح بالكشف لمدة أقصاها دقيقتين.</numerusform>
            <numerusform>يمكن السماح بالكشف لمدة أقصاها %Ln دقائق.</numerusform>
            <numerusform>يمكن السماح بالكشف لمدة أقصاها %Ln دقيقة.</numerusform>
            <numerusform>يمكن السماح بالكشف لمدة أقصاها %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures of the screen can be allowed for one minute.</source>
        <translation>يمكن السماح بلقطات الشاشة لمدة دقيقة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Pictures of the screen can be allowed for 1 to %Ln minutes.</source>
        <translation>
            <numerusform>يمكن السماح بلقطات الشاشة لمدة أقصاها %Ln دقيقة.</numerusform>
            <numerusform>يمكن السماح بلقطات الشاشة لمدة أقصاها دقيقة واحدة.</numerusform>
            <numerusform>يمكن السماح بلقطات الشاشة لمدة أقصاها دقيقتين.</numerusform>
            <numerusform>يمكن السماح بلقطات الشاشة لمدة أقصاها %Ln دقائق.</numerusform>
            <numerusform>يمكن السماح بلقطات الشاشة لمدة أقصاها %Ln دقيقة.</numerusform>
            <numerusform>يمكن السماح بلقطات الشاشة لمدة أقصاها %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A password needs at least %Ln characters here.</source>
        <translation>
            <numerusform>تحتاج كلمة المرور هنا إلى %Ln حرف على الأقل.</numerusform>
            <numerusform>تحتاج كلمة المرور هنا إلى حرف واحد على الأقل.</numerusform>
            <numerusform>تحتاج كلمة المرور هنا إلى حرفين على الأقل.</numerusform>
            <numerusform>تحتاج كلمة المرور هنا إلى %Ln أحرف على الأقل.</numerusform>
            <numerusform>تحتاج كلمة المرور هنا إلى %Ln حرفًا على الأقل.</numerusform>
            <numerusform>تحتاج كلمة المرور هنا إلى %Ln حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: others write so much that no moment was found to copy it at; try again</source>
        <translation>%1: يكتب آخرون كثيرًا حتى لم توجد لحظة لنسخه؛ حاول مرة أخرى</translation>
    </message>
    <message>
        <source>%1: page %2 does not hold; put the file back from an older backup</source>
        <translation>%1: الصفحة %2 غير سليمة؛ استعد الملف من نسخة احتياطية أقدم</translation>
    </message>
    <message>
        <source>%1: is no list of this vault&apos;s erased records, or was changed outside of Scrim. Put it back from the newest backup.</source>
        <translation>%1: ليس قائمة بالملفات الممحوة من هذه الخزنة، أو غُيّر خارج Scrim. استعده من أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The policy does not let the role %1 have %2 data spoken. View it on the screen, or hand the call to a colleague.</source>
        <translation>لا تسمح السياسة للدور %1 بسماع بيانات %2. اكشفها على الشاشة، أو حوّل المكالمة إلى زميل.</translation>
    </message>
    <message>
        <source>A call is open already. End it first, or put it on hold.</source>
        <translation>توجد مكالمة مفتوحة. أنهها أولًا أو علّقها.</translation>
    </message>
    <message>
        <source>Too many calls are on hold. End one of them first.</source>
        <translation>المكالمات المعلّقة كثيرة. أنهِ إحداها أولًا.</translation>
    </message>
    <message>
        <source>That call is not on hold any more.</source>
        <translation>لم تعد تلك المكالمة معلّقة.</translation>
    </message>
    <message>
        <source>The recovery file lets an admin in again. An admin resets the others: &quot;scrimctl user set-password&quot;.</source>
        <translation>يعيد ملف الاسترداد الدخول لمسؤول النظام. ويعيد مسؤول النظام تعيين كلمات مرور الآخرين: «scrimctl user set-password».</translation>
    </message>
    <message>
        <source>%1 has to sign in first: a password or a second factor is due.</source>
        <translation>على %1 تسجيل الدخول أولًا: كلمة مرور أو عامل ثانٍ مطلوب.</translation>
    </message>
    <message>
        <source>Too many requests wait already. Speak to a supervisor.</source>
        <translation>تنتظر طلبات كثيرة بالفعل. تحدّث إلى مشرف.</translation>
    </message>
    <message>
        <source>%1 is signed off already, by %2. Choose another day.</source>
        <translation>اليوم %1 معتمد من قبل، اعتمده %2. اختر يومًا آخر.</translation>
    </message>
    <message>
        <source>Only who reads the whole log reviews it. Ask a supervisor or an auditor.</source>
        <translation>لا يراجع السجل إلا من يقرأه كاملًا. اطلب ذلك من مشرف أو مدقق.</translation>
    </message>
    <message>
        <source>Only a privacy officer erases somebody for good. Ask one to do it.</source>
        <translation>لا يمحو أحدًا نهائيًا إلا مسؤول الخصوصية. اطلب منه ذلك.</translation>
    </message>
    <message>
        <source>Only an admin imports. Ask one to do it.</source>
        <translation>لا يستورد إلا مسؤول النظام. اطلب منه ذلك.</translation>
    </message>
    <message>
        <source>The desk was locked, so nothing is allowed any more. Unlock it, and have it allowed again.</source>
        <translation>قُفل المكتب، فلم يعد أي شيء مسموحًا. افتح القفل، واطلب السماح مرة أخرى.</translation>
    </message>
    <message>
        <source>Nobody takes that back here. Say it in other words.</source>
        <translation>لا يتراجع أحد عن ذلك هنا. عبّر عنه بكلمات أخرى.</translation>
    </message>
    <message>
        <source>Ask a colleague whose role may take that back (%1).</source>
        <translation>اطلب ذلك من زميل يحق لدوره التراجع عنه (%1).</translation>
    </message>
    <message>
        <source>Only who wrote a note takes it back. Ask them, or add a note of your own.</source>
        <translation>لا يتراجع عن ملاحظة إلا كاتبها. اطلب منه ذلك، أو أضف ملاحظة منك.</translation>
    </message>
    <message>
        <source>The policy lets nobody view %1 data. Verify the caller by something else.</source>
        <translation>لا تسمح السياسة لأحد بكشف بيانات %1. تحقق من المتصل بشيء آخر.</translation>
    </message>
    <message>
        <source>The role %1 does not view %2 data. Hand the call to a colleague whose role does (%3), or verify the caller by something else.</source>
        <translation>الدور %1 لا يكشف بيانات %2. حوّل المكالمة إلى زميل يكشفها دوره (%3)، أو تحقق من المتصل بشيء آخر.</translation>
    </message>
    <message>
        <source>Ask a supervisor for more (&quot;Ask for more views&quot;), or wait: the next is free at %1.</source>
        <translation>اطلب من مشرف المزيد («طلب مزيد من مرات الكشف»)، أو انتظر: تتاح المرة التالية عند %1.</translation>
    </message>
    <message>
        <source>Ask a supervisor for more (&quot;Ask for more views&quot;), or hand the call to a colleague.</source>
        <translation>اطلب من مشرف المزيد («طلب مزيد من مرات الكشف»)، أو حوّل المكالمة إلى زميل.</translation>
    </message>
    <message>
        <source>%1 data takes a second person here. Ask a supervisor for their yes, then view it again.</source>
        <translation>تتطلب بيانات %1 هنا شخصًا ثانيًا. اطلب موافقة مشرف، ثم اكشفها مرة أخرى.</translation>
    </message>
    <message>
        <source>Only your own last change of this field can be undone. Correct the field instead.</source>
        <translation>لا يمكن التراجع إلا عن آخر تغيير أجريته أنت في هذا الحقل. صحّح الحقل بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The role %1 does not view %2 data, with a second person or without. Hand the call to a colleague whose role does.</source>
        <translation>الدور %1 لا يكشف بيانات %2، لا بشخص ثانٍ ولا بدونه. حوّل المكالمة إلى زميل يكشفها دوره.</translation>
    </message>
    <message>
        <source>%1 has granted this already, so nothing is left to do.</source>
        <translation>سبق أن سمح %1 بذلك، فلم يبقَ ما يلزم فعله.</translation>
    </message>
    <message>
        <source>No request of that name waits any more. Have your colleague ask again.</source>
        <translation>لم يعد هناك طلب بهذا الاسم ينتظر. اطلب من زميلك أن يطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>Too many requests wait. Speak to a supervisor.</source>
        <translation>الطلبات المنتظرة كثيرة جدًا. تحدّث إلى مشرف.</translation>
    </message>
    <message>
        <source>There is no call to put on hold. Start one, or take one up again.</source>
        <translation>لا توجد مكالمة لتعليقها. ابدأ مكالمة، أو استأنف أخرى.</translation>
    </message>
    <message>
        <source>The policy of this vault allows no pictures of the screen, for nobody. Tell support what stands there, or ask IT to have the policy changed.</source>
        <translation>لا تسمح سياسة هذه الخزنة بلقطات الشاشة لأي أحد. أخبر الدعم بما هو مكتوب هناك، أو اطلب من قسم تقنية المعلومات تغيير السياسة.</translation>
    </message>
    <message>
        <source>You have %1 views left, so there is nothing to ask for yet. Use them first.</source>
        <comment>a class of fields</comment>
        <translation>ما زالت لديك مرات كشف (بيانات %1)، فلا حاجة إلى الطلب بعد. استعملها أولًا.</translation>
    </message>
    <message>
        <source>The role %1 may not top up a budget. Ask a supervisor.</source>
        <translation>لا يحق للدور %1 زيادة الرصيد. اطلب ذلك من مشرف.</translation>
    </message>
    <message>
        <source>Nobody tops up their own budget. Ask another supervisor.</source>
        <translation>لا يزيد أحد رصيده بنفسه. اطلب ذلك من مشرف آخر.</translation>
    </message>
    <message>
        <source>A budget can be topped up by 1 to %1 views at a time. Choose a number of those.</source>
        <translation>يمكن زيادة الرصيد من 1 إلى %1 مرة كشف في كل مرة. اختر عددًا منها.</translation>
    </message>
    <message>
        <source>The role %1 has no budget for %2 data, so there is nothing to top up. They may go on.</source>
        <translation>ليس للدور %1 رصيد لبيانات %2، فلا شيء يُزاد. يمكن المتابعة.</translation>
    </message>
    <message>
        <source>There were too many of these today. Have the policy changed instead.</source>
        <translation>تكرر ذلك اليوم كثيرًا. اطلب تغيير السياسة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>You hold no key to %1 data. Ask somebody who views it to approve you.</source>
        <translation>ليس لديك مفتاح بيانات %1. اطلب من زميل يكشفها أن يوافق على وصولك.</translation>
    </message>
    <message>
        <source>Nobody is signed in whose key could seal this. Sign in first.</source>
        <translation>لا أحد مسجَّل الدخول يمكن لمفتاحه ختم هذا. سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no second factor, so there is nothing to take away.</source>
        <translation>ليس لدى «%1» عامل ثانٍ، فلا شيء يُزال.</translation>
    </message>
    <message>
        <source>This recovery file belongs to another vault. Take the one of this vault.</source>
        <translation>ملف الاسترداد هذا يخص خزنة أخرى. استعمل ملف هذه الخزنة.</translation>
    </message>
    <message>
        <source>This recovery file does not open the vault: a character of its key is wrong. Compare it with another copy.</source>
        <translation>ملف الاسترداد هذا لا يفتح الخزنة: أحد أحرف مفتاحه خطأ. قارنه بنسخة أخرى.</translation>
    </message>
    <message>
        <source>%1: a backup in the vault&apos;s own folder is lost with it. Name a file elsewhere.</source>
        <translation>%1: نسخة احتياطية في مجلد الخزنة نفسه تضيع معها. اذكر ملفًا في مكان آخر.</translation>
    </message>
    <message>
        <source>Name the lines of those who are to be taken in again.</source>
        <translation>اذكر أسطر من يُراد إعادة إدخالهم.</translation>
    </message>
    <message>
        <source>of somebody who was erased</source>
        <translation>يخص شخصًا محيت بياناته</translation>
    </message>
</context>
<context>
    <name>scrim::admin</name>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Customer&apos;s id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>عدد الطلبات</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>إجمالي الإنفاق</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>رقم البطاقة</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>رقم الآيبان</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>الشارع، السطر الثاني</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Placed, in UTC</source>
        <translation>وقت الطلب، UTC</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>وقت الدفع</translation>
    </message>
    <message>
        <source>Paid, in UTC</source>
        <translation>وقت الدفع، UTC</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>وقت التغليف</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>وقت الشحن</translation>
    </message>
    <message>
        <source>Shipped, in UTC</source>
        <translation>وقت الشحن، UTC</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>وقت التسليم</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>وقت الإرجاع</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>وقت الإلغاء</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>حالة الدفع</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>حالة التسليم</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>Shipping costs</source>
        <translation>تكاليف الشحن</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>الضرائب</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>المبلغ المسترد</translation>
    </message>
    <message>
        <source>Billing: name</source>
        <translation>الفوترة: الاسم</translation>
    </message>
    <message>
        <source>Billing: company</source>
        <translation>الفوترة: الشركة</translation>
    </message>
    <message>
        <source>Billing: street</source>
        <translation>الفوترة: الشارع</translation>
    </message>
    <message>
        <source>Billing: street, second line</source>
        <translation>الفوترة: الشارع، السطر الثاني</translation>
    </message>
    <message>
        <source>Billing: postcode</source>
        <translation>الفوترة: الرمز البريدي</translation>
    </message>
    <message>
        <source>Billing: town</source>
        <translation>الفوترة: المدينة</translation>
    </message>
    <message>
        <source>Billing: province</source>
        <translation>الفوترة: المنطقة</translation>
    </message>
    <message>
        <source>Billing: country</source>
        <translation>الفوترة: البلد</translation>
    </message>
    <message>
        <source>Billing: phone</source>
        <translation>الفوترة: الهاتف</translation>
    </message>
    <message>
        <source>Delivery: name</source>
        <translation>التسليم: الاسم</translation>
    </message>
    <message>
        <source>Delivery: company</source>
        <translation>التسليم: الشركة</translation>
    </message>
    <message>
        <source>Delivery: street</source>
        <translation>التسليم: الشارع</translation>
    </message>
    <message>
        <source>Delivery: street, second line</source>
        <translation>التسليم: الشارع، السطر الثاني</translation>
    </message>
    <message>
        <source>Delivery: postcode</source>
        <translation>التسليم: الرمز البريدي</translation>
    </message>
    <message>
        <source>Delivery: town</source>
        <translation>التسليم: المدينة</translation>
    </message>
    <message>
        <source>Delivery: province</source>
        <translation>التسليم: المنطقة</translation>
    </message>
    <message>
        <source>Delivery: country</source>
        <translation>التسليم: البلد</translation>
    </message>
    <message>
        <source>Delivery: phone</source>
        <translation>التسليم: الهاتف</translation>
    </message>
    <message>
        <source>Shipment: carrier</source>
        <translation>الشحنة: الناقل</translation>
    </message>
    <message>
        <source>Shipment: tracking</source>
        <translation>الشحنة: رقم التتبع</translation>
    </message>
    <message>
        <source>Shipment: shipped on</source>
        <translation>الشحنة: تاريخ الشحن</translation>
    </message>
    <message>
        <source>Shipment: delivered on</source>
        <translation>الشحنة: تاريخ التسليم</translation>
    </message>
    <message>
        <source>Refund: id</source>
        <translation>الاسترداد: المعرّف</translation>
    </message>
    <message>
        <source>Refund: amount</source>
        <translation>الاسترداد: المبلغ</translation>
    </message>
    <message>
        <source>Refund: refunded on</source>
        <translation>الاسترداد: التاريخ</translation>
    </message>
    <message>
        <source>Refund: reason</source>
        <translation>الاسترداد: السبب</translation>
    </message>
    <message>
        <source>Line: title</source>
        <translation>البند: الاسم</translation>
    </message>
    <message>
        <source>Line: SKU</source>
        <translation>البند: رمز SKU</translation>
    </message>
    <message>
        <source>Line: quantity</source>
        <translation>البند: الكمية</translation>
    </message>
    <message>
        <source>Line: price of one</source>
        <translation>البند: سعر الوحدة</translation>
    </message>
    <message>
        <source>Refund&apos;s order</source>
        <translation>طلب الاسترداد</translation>
    </message>
    <message>
        <source>Refunded on</source>
        <translation>تاريخ الاسترداد</translation>
    </message>
    <message>
        <source>Refunded on, in UTC</source>
        <translation>تاريخ الاسترداد، UTC</translation>
    </message>
    <message>
        <source>Refund&apos;s reason</source>
        <translation>سبب الاسترداد</translation>
    </message>
    <message>
        <source>Refund&apos;s amount</source>
        <translation>مبلغ الاسترداد</translation>
    </message>
    <message>
        <source>Customers from Shopify</source>
        <translation>عملاء من Shopify</translation>
    </message>
    <message>
        <source>Orders from Shopify</source>
        <translation>طلبات من Shopify</translation>
    </message>
    <message>
        <source>Customers from WooCommerce</source>
        <translation>عملاء من WooCommerce</translation>
    </message>
    <message>
        <source>Orders from WooCommerce</source>
        <translation>طلبات من WooCommerce</translation>
    </message>
    <message>
        <source>Refunds from WooCommerce</source>
        <translation>عمليات استرداد من WooCommerce</translation>
    </message>
    <message>
        <source>Customers from Magento</source>
        <translation>عملاء من Magento</translation>
    </message>
    <message>
        <source>Orders from Magento</source>
        <translation>طلبات من Magento</translation>
    </message>
    <message>
        <source>A file of your own form</source>
        <translation>ملف بصيغة خاصة بك</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1, since %2. Its text is %3.</source>
        <translation>%1، والسبب: %2. ترميز نصه %3.</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>رقم الهوية الوطنية</translation>
    </message>
</context>
<context>
    <name>scrim::admin::ImportForm</name>
    <message>
        <source>as in the file</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>الملف المراد استيراده</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Currency of amounts that name none</source>
        <translation>عملة المبالغ التي لا تذكر عملة</translation>
    </message>
    <message>
        <source>Country of phone numbers that name none</source>
        <translation>بلد أرقام الهواتف التي لا تذكر بلدًا</translation>
    </message>
    <message>
        <source>List of rejected rows to take alone</source>
        <translation>قائمة الصفوف المرفوضة لاستيرادها وحدها</translation>
    </message>
    <message>
        <source>Try it: say what would happen, store nothing</source>
        <translation>تجربة: عرض ما سيحدث دون تخزين شيء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>An export of your shop: CSV or JSON. It can be dropped here.</source>
        <translation>ملف تصدير من متجرك: CSV أو JSON. يمكن إفلاته هنا.</translation>
    </message>
    <message>
        <source>all rows; or a list of rejected rows, once the file is mended</source>
        <translation>جميع الصفوف؛ أو قائمة صفوف مرفوضة بعد إصلاح الملف</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>اختيار الملف المراد استيراده</translation>
    </message>
    <message>
        <source>Choose the list of rejected rows</source>
        <translation>اختيار قائمة الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Import the file</source>
        <translation>استيراد الملف</translation>
    </message>
    <message>
        <source>C&amp;ountry of phones</source>
        <translation>&amp;بلد الهواتف</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ال&amp;ملف</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>ال&amp;عملة</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>ال&amp;صفوف</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>ملفات التصدير (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>List of rejected rows</source>
        <translation>قائمة الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Lists of rejected rows (*.csv)</source>
        <translation>قوائم الصفوف المرفوضة (*.csv)</translation>
    </message>
    <message>
        <source>Choose the file to import.</source>
        <translation>اختر الملف المراد استيراده.</translation>
    </message>
    <message>
        <source>A currency is a code of three letters, such as EUR.</source>
        <translation>العملة رمز من ثلاثة أحرف، مثل EUR.</translation>
    </message>
    <message>
        <source>A country is a code of two letters, such as DE.</source>
        <translation>البلد رمز من حرفين، مثل DE.</translation>
    </message>
</context>
<context>
    <name>scrim::admin::ImportPage</name>
    <message>
        <source>Say what the columns are</source>
        <translation>تحديد معاني الأعمدة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>A shop&apos;s export becomes records. Sensitive values are sealed as they are read: importing them gives nobody a view of them. Each import is on record.</source>
        <translation>يتحول ملف تصدير المتجر إلى ملفات عملاء وطلبات. تُختم القيم الحساسة فور قراءتها: فاستيرادها لا يتيح لأحد رؤيتها. كل استيراد مسجَّل.</translation>
    </message>
</context>
<context>
    <name>scrim::admin::ImportProgress</name>
    <message>
        <source>less than a minute left</source>
        <translation>بقيت أقل من دقيقة</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>بقيت نحو دقيقة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Share of the file that is read</source>
        <translation>نسبة ما قُرئ من الملف</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>إيقاف الاستيراد</translation>
    </message>
    <message>
        <source>Stopping after the row that is being read…</source>
        <translation>يتوقف بعد الصف الذي يُقرأ الآن…</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>يجري فحص الملف…</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 في الثانية</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>لم يبقَ وقت يُذكر</numerusform>
            <numerusform>بقيت نحو دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو %Ln دقائق</numerusform>
            <numerusform>بقيت نحو %Ln دقيقة</numerusform>
            <numerusform>بقيت نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows  ·  All stored. Making what they are found by…</source>
        <translation>
            <numerusform>لا صفوف  ·  خُزّن كل شيء. يجري إعداد البحث فيها…</numerusform>
            <numerusform>صف واحد  ·  خُزّن كل شيء. يجري إعداد البحث فيه…</numerusform>
            <numerusform>صفان  ·  خُزّن كل شيء. يجري إعداد البحث فيهما…</numerusform>
            <numerusform>%Ln صفوف  ·  خُزّن كل شيء. يجري إعداد البحث فيها…</numerusform>
            <numerusform>%Ln صفًا  ·  خُزّن كل شيء. يجري إعداد البحث فيها…</numerusform>
            <numerusform>%Ln صف  ·  خُزّن كل شيء. يجري إعداد البحث فيها…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::admin::ImportReport</name>
    <message>
        <source>Must not be stored, and was not: %1.</source>
        <translation>لا يجوز تخزينه ولم يُخزَّن: %1.</translation>
    </message>
    <message>
        <source>Not known, left out: %1.</source>
        <translation>غير معروف وتُرك: %1.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>إظهار القائمة</translation>
    </message>
    <message>
        <source>The file is mended: take these rows</source>
        <translation>أُصلح الملف: استيراد هذه الصفوف</translation>
    </message>
    <message>
        <source>What was left out or masked</source>
        <translation>ما تُرك أو حُجب</translation>
    </message>
    <message>
        <source>Tried: nothing is stored. This is what would happen</source>
        <translation>تجربة: لم يُخزَّن شيء. هذا ما سيحدث</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تم الاستيراد</translation>
    </message>
    <message>
        <source>Stopped. What was read is stored; import the file again to complete it.</source>
        <translation>أُوقف. ما قُرئ مخزَّن؛ استورد الملف مرة أخرى لإتمامه.</translation>
    </message>
    <message>
        <source>1 row read  =  %1 imported  +  %2 updated  +  %3 unchanged  +  %4 rejected</source>
        <translation>المقروء 1  =  المستورد %1  +  المحدَّث %2  +  دون تغيير %3  +  المرفوض %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows read  =  %1 imported  +  %2 updated  +  %3 unchanged  +  %4 rejected</source>
        <translation>
            <numerusform>المقروء %Ln  =  المستورد %1  +  المحدَّث %2  +  دون تغيير %3  +  المرفوض %4</numerusform>
            <numerusform>المقروء %Ln  =  المستورد %1  +  المحدَّث %2  +  دون تغيير %3  +  المرفوض %4</numerusform>
            <numerusform>المقروء %Ln  =  المستورد %1  +  المحدَّث %2  +  دون تغيير %3  +  المرفوض %4</numerusform>
            <numerusform>المقروء %Ln  =  المستورد %1  +  المحدَّث %2  +  دون تغيير %3  +  المرفوض %4</numerusform>
            <numerusform>المقروء %Ln  =  المستورد %1  +  المحدَّث %2  +  دون تغيير %3  +  المرفوض %4</numerusform>
            <numerusform>المقروء %Ln  =  المستورد %1  +  المحدَّث %2  +  دون تغيير %3  +  المرفوض %4</numerusform>
        </translation>
    </message>
    <message>
        <source>One row that the list does not name was passed over.</source>
        <translation>جرى تجاوز صف واحد لا تذكره القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows that the list does not name were passed over.</source>
        <translation>
            <numerusform>عدد الصفوف التي لا تذكرها القائمة وجرى تجاوزها: %Ln.</numerusform>
            <numerusform>عدد الصفوف التي لا تذكرها القائمة وجرى تجاوزها: %Ln.</numerusform>
            <numerusform>عدد الصفوف التي لا تذكرها القائمة وجرى تجاوزها: %Ln.</numerusform>
            <numerusform>عدد الصفوف التي لا تذكرها القائمة وجرى تجاوزها: %Ln.</numerusform>
            <numerusform>عدد الصفوف التي لا تذكرها القائمة وجرى تجاوزها: %Ln.</numerusform>
            <numerusform>عدد الصفوف التي لا تذكرها القائمة وجرى تجاوزها: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected here and changed by the shop: one value, which waits at its record.</source>
        <translation>صُحّحت هنا وغيّرها المتجر: قيمة واحدة، وهي تنتظر في ملفها.</translation>
    </message>
    <message numerus="yes">
        <source>Corrected here and changed by the shop: %Ln values, which wait at their records.</source>
        <translation>
            <numerusform>صُحّحت هنا وغيّرها المتجر، وهي تنتظر في ملفاتها؛ عدد القيم: %Ln.</numerusform>
            <numerusform>صُحّحت هنا وغيّرها المتجر، وهي تنتظر في ملفاتها؛ عدد القيم: %Ln.</numerusform>
            <numerusform>صُحّحت هنا وغيّرها المتجر، وهي تنتظر في ملفاتها؛ عدد القيم: %Ln.</numerusform>
            <numerusform>صُحّحت هنا وغيّرها المتجر، وهي تنتظر في ملفاتها؛ عدد القيم: %Ln.</numerusform>
            <numerusform>صُحّحت هنا وغيّرها المتجر، وهي تنتظر في ملفاتها؛ عدد القيم: %Ln.</numerusform>
            <numerusform>صُحّحت هنا وغيّرها المتجر، وهي تنتظر في ملفاتها؛ عدد القيم: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>One row belongs to somebody who was erased, and was left out. The shop still has it: erase them there as well.</source>
        <translation>صف واحد يخص شخصًا محيت بياناته فتُرك خارجًا. ما زال لدى المتجر: امحُ بياناته هناك أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows belong to people who were erased, and were left out. The shop still has them: erase them there as well.</source>
        <translation>
            <numerusform>صفوف تخص أشخاصًا محيت بياناتهم فتُركت خارجًا، وعددها %Ln. ما زالت لدى المتجر: امحُ بياناتهم هناك أيضًا.</numerusform>
            <numerusform>صفوف تخص أشخاصًا محيت بياناتهم فتُركت خارجًا، وعددها %Ln. ما زالت لدى المتجر: امحُ بياناتهم هناك أيضًا.</numerusform>
            <numerusform>صفوف تخص أشخاصًا محيت بياناتهم فتُركت خارجًا، وعددها %Ln. ما زالت لدى المتجر: امحُ بياناتهم هناك أيضًا.</numerusform>
            <numerusform>صفوف تخص أشخاصًا محيت بياناتهم فتُركت خارجًا، وعددها %Ln. ما زالت لدى المتجر: امحُ بياناتهم هناك أيضًا.</numerusform>
            <numerusform>صفوف تخص أشخاصًا محيت بياناتهم فتُركت خارجًا، وعددها %Ln. ما زالت لدى المتجر: امحُ بياناتهم هناك أيضًا.</numerusform>
            <numerusform>صفوف تخص أشخاصًا محيت بياناتهم فتُركت خارجًا، وعددها %Ln. ما زالت لدى المتجر: امحُ بياناتهم هناك أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows that were not taken are listed, by line, column and reason and without their values, in %1. Mend them in the file, keep its lines as they are, and take them alone.</source>
        <translation>الصفوف التي لم تؤخذ مدرجة بالسطر والعمود والسبب، دون قيمها، في %1. أصلحها في الملف، وأبقِ أسطره كما هي، ثم استوردها وحدها.</translation>
    </message>
</context>
<context>
    <name>scrim::admin::MappingModel</name>
    <message>
        <source>must not be stored by anybody</source>
        <translation>لا يجوز لأحد تخزينه</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>اسمه يدل عليه</translation>
    </message>
    <message>
        <source>its cells look like it</source>
        <translation>خلاياه توحي به</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– متروك –</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 يصبح %2</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>العمود في الملف</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>scrim::admin::MappingView</name>
    <message>
        <source>What the rows are</source>
        <translation>معنى الصفوف</translation>
    </message>
    <message>
        <source>How amounts are written</source>
        <translation>طريقة كتابة المبالغ</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>طريقة كتابة التواريخ</translation>
    </message>
    <message>
        <source>Save the mapping…</source>
        <translation>حفظ التعيين…</translation>
    </message>
    <message>
        <source>Load a mapping…</source>
        <translation>تحميل تعيين…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>عمليات الاسترداد</translation>
    </message>
    <message>
        <source>1,234.50 or 1.234,50</source>
        <translation>1,234.50 أو 1.234,50</translation>
    </message>
    <message>
        <source>1,234.50</source>
        <translation>1,234.50</translation>
    </message>
    <message>
        <source>1.234,50</source>
        <translation>1.234,50</translation>
    </message>
    <message>
        <source>where only one reading is possible</source>
        <translation>حيث لا تُمكن إلا قراءة واحدة</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>يوم، شهر، سنة</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>شهر، يوم، سنة</translation>
    </message>
    <message>
        <source>A short word for the shop, whose ids these are</source>
        <translation>كلمة قصيرة تدل على المتجر صاحب هذه المعرّفات</translation>
    </message>
    <message>
        <source>What the file&apos;s columns become</source>
        <translation>ما تصبح عليه أعمدة الملف</translation>
    </message>
    <message>
        <source>&amp;The rows are</source>
        <translation>ال&amp;صفوف هي</translation>
    </message>
    <message>
        <source>&amp;Amounts</source>
        <translation>ال&amp;مبالغ</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>ال&amp;تواريخ</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>المت&amp;جر</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>معاني الأعمدة</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>حفظ التعيين</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>تعيينات (*.json)</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>تحميل تعيين</translation>
    </message>
    <message>
        <source>The mapping could not be saved: %1</source>
        <translation>تعذّر حفظ التعيين: %1</translation>
    </message>
</context>
<context>
    <name>scrim::admin::PreviewModel</name>
    <message>
        <source>Not taken: %1</source>
        <translation>لم يُستورد: %1</translation>
    </message>
</context>
<context>
    <name>scrim::admin::PreviewView</name>
    <message>
        <source>Its text is %1.</source>
        <translation>ترميز نصه %1.</translation>
    </message>
    <message>
        <source>This is no export that Scrim knows, so say below what its columns are: %1. %2</source>
        <translation>ليس هذا ملف تصدير يعرفه Scrim، فحدّد أدناه معاني أعمدته: %1. %2</translation>
    </message>
    <message>
        <source>This is no export that Scrim knows. What its columns are is proposed below, by their names and by what their cells look like: read it over. %1</source>
        <translation>ليس هذا ملف تصدير يعرفه Scrim. معاني أعمدته مقترحة أدناه بحسب أسمائها وما تبدو عليه خلاياها: راجعها. %1</translation>
    </message>
    <message>
        <source>The first records as they will be stored</source>
        <translation>أول الملفات كما ستُخزَّن</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>يجري فحص الملف…</translation>
    </message>
    <message>
        <source>Must not be stored, and will not be: %1.</source>
        <translation>لا يجوز تخزينه ولن يُخزَّن: %1.</translation>
    </message>
</context>
<context>
    <name>scrim::admin::RemarkModel</name>
    <message>
        <source>Left out or masked</source>
        <translation>متروك أو محجوب</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>السطر الأول</translation>
    </message>
</context>
<context>
    <name>scrim::admin::TargetDelegate</name>
    <message>
        <source>What %1 becomes</source>
        <translation>ما يصبح عليه %1</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– متروك –</translation>
    </message>
</context>
<context>
    <name>scrim::console::Console</name>
    <message>
        <source>Preparing a fictional vault…</source>
        <translation>يجري تجهيز خزنة وهمية…</translation>
    </message>
</context>
<context>
    <name>scrim::desk::BudgetLine</name>
    <message>
        <source>What is left of your budget</source>
        <translation>ما بقي من رصيدك</translation>
    </message>
    <message>
        <source>%1 of 1 %2 view left this hour</source>
        <comment>a number, then a class of fields</comment>
        <translation>بيانات %2: بقي %1 من مرة كشف واحدة لهذه الساعة</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n %2 views left this hour</source>
        <comment>a number, then a class of fields</comment>
        <translation>
            <numerusform>بيانات %2: بقي %1 من %n من مرات الكشف لهذه الساعة</numerusform>
            <numerusform>بيانات %2: بقي %1 من %n من مرات الكشف لهذه الساعة</numerusform>
            <numerusform>بيانات %2: بقي %1 من %n من مرات الكشف لهذه الساعة</numerusform>
            <numerusform>بيانات %2: بقي %1 من %n من مرات الكشف لهذه الساعة</numerusform>
            <numerusform>بيانات %2: بقي %1 من %n من مرات الكشف لهذه الساعة</numerusform>
            <numerusform>بيانات %2: بقي %1 من %n من مرات الكشف لهذه الساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 1 %2 view left this shift</source>
        <comment>a number, then a class of fields</comment>
        <translation>بيانات %2: بقي %1 من مرة كشف واحدة لهذه المناوبة</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n %2 views left this shift</source>
        <comment>a number, then a class of fields</comment>
        <translation>
            <numerusform>بيانات %2: بقي %1 من %n من مرات الكشف لهذه المناوبة</numerusform>
            <numerusform>بيانات %2: بقي %1 من %n من مرات الكشف لهذه المناوبة</numerusform>
            <numerusform>بيانات %2: بقي %1 من %n من مرات الكشف لهذه المناوبة</numerusform>
            <numerusform>بيانات %2: بقي %1 من %n من مرات الكشف لهذه المناوبة</numerusform>
            <numerusform>بيانات %2: بقي %1 من %n من مرات الكشف لهذه المناوبة</numerusform>
            <numerusform>بيانات %2: بقي %1 من %n من مرات الكشف لهذه المناوبة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::desk::CallCard</name>
    <message>
        <source>Call</source>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>الاختتام</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>لا مكالمة</translation>
    </message>
    <message>
        <source>What you do during a call is put on record with it.</source>
        <translation>يُسجَّل ما تفعله أثناء المكالمة معها.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>انتهت المكالمة.</translation>
    </message>
    <message>
        <source>The number was not passed on.</source>
        <translation>لم يُرسَل الرقم.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Resume, on hold %1</source>
        <comment>a time</comment>
        <translation>استئناف، معلّقة %1</translation>
    </message>
    <message>
        <source>Resume %1, on hold %2</source>
        <comment>a masked number, a time</comment>
        <translation>استئناف %1، معلّقة %2</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CallDelegate</name>
    <message>
        <source>answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <comment>a call</comment>
        <translation>ينتظر %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state of a call, queue</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>on hold %1</source>
        <comment>a call, a time</comment>
        <translation>معلّقة %1</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CallPanel</name>
    <message>
        <source>Show the call panel (F4)</source>
        <translation>عرض لوحة المكالمة (F4)</translation>
    </message>
    <message>
        <source>Fold the call panel (F4)</source>
        <translation>طي لوحة المكالمة (F4)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>During the call</source>
        <translation>أثناء المكالمة</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CallQueue</name>
    <message>
        <source>A call: %1.</source>
        <translation>مكالمة: %1.</translation>
    </message>
    <message>
        <source>A call for %1: %2.</source>
        <comment>queue, caller</comment>
        <translation>مكالمة إلى %1: %2.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CallerCard</name>
    <message>
        <source>One customer has this number. Answer to open their record.</source>
        <translation>لعميل واحد هذا الرقم. أجب لفتح ملفه.</translation>
    </message>
    <message>
        <source>Several customers have this number. Ask who is calling and choose.</source>
        <translation>لعدة عملاء هذا الرقم. اسأل من المتصل واختر.</translation>
    </message>
    <message>
        <source>The number is withheld. Ask who is calling, and search by name or order.</source>
        <translation>الرقم محجوب. اسأل من المتصل وابحث بالاسم أو الطلب.</translation>
    </message>
    <message>
        <source>Nobody here has this number. Ask who is calling, and search by name or order.</source>
        <translation>لا أحد هنا لديه هذا الرقم. اسأل من المتصل وابحث بالاسم أو الطلب.</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a call</comment>
        <translation>رد</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>a call</comment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation>من المتصل</translation>
    </message>
    <message>
        <source>Search for the caller by name or order</source>
        <translation>البحث عن المتصل بالاسم أو الطلب</translation>
    </message>
    <message>
        <source>Answer this call</source>
        <translation>الرد على هذه المكالمة</translation>
    </message>
    <message>
        <source>Take this call off the list</source>
        <translation>إزالة هذه المكالمة من القائمة</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>متصل غير معروف</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>This call is on hold. Resume it to go on where it was.</source>
        <translation>هذه المكالمة معلّقة. استأنفها لمتابعة ما توقفت عنده.</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a call on hold</comment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Resume this call</source>
        <translation>استئناف هذه المكالمة</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CustomerBar</name>
    <message>
        <source>Open customers</source>
        <translation>العملاء المفتوحون</translation>
    </message>
    <message>
        <source>%1, a note is begun</source>
        <translation>%1، بدأت ملاحظة</translation>
    </message>
</context>
<context>
    <name>scrim::desk::CustomerPage</name>
    <message>
        <source>1 order</source>
        <translation>طلب واحد</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>إجمالي الإنفاق %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Customer without a name</source>
        <translation>عميل بلا اسم</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>No orders here</source>
        <translation>لا طلبات هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::desk::DeskPage</name>
    <message>
        <source>Go to a field first; then it can be spoken.</source>
        <translation>انتقل إلى حقل أولًا؛ عندئذ يمكن قراءته بصوت.</translation>
    </message>
</context>
<context>
    <name>scrim::desk::DeskTabs</name>
    <message>
        <source>Nobody is on the desk</source>
        <translation>لا عميل مفتوحًا على المكتب</translation>
    </message>
    <message>
        <source>Find the caller on the left and press Enter. Sensitive fields stay masked until you look at one; every look is recorded first.</source>
        <translation>ابحث عن المتصل في الجانب واضغط Enter. تبقى الحقول الحساسة محجوبة حتى تكشف أحدها؛ ويُسجَّل كل كشف أولًا.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>يجري الفتح…</translation>
    </message>
    <message>
        <source>Close this customer</source>
        <translation>إغلاق هذا العميل</translation>
    </message>
    <message>
        <source>Notes are begun in all open tabs. Save or discard one of them, or close a tab, and open the customer again.</source>
        <translation>بدأت ملاحظات في كل علامات التبويب المفتوحة. احفظ إحداها أو تجاهلها، أو أغلق علامة تبويب، ثم افتح العميل من جديد.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
</context>
<context>
    <name>scrim::desk::DialButton</name>
    <message>
        <source>Call</source>
        <comment>a number</comment>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Call the number in %1. It is recorded, and the number stays hidden.</source>
        <translation>الاتصال بالرقم في «%1». يُسجَّل ذلك ويبقى الرقم مخفيًا.</translation>
    </message>
    <message>
        <source>Why do you call this number?</source>
        <translation>لماذا تتصل بهذا الرقم؟</translation>
    </message>
    <message>
        <source>The number was handed to the telephone. It is recorded.</source>
        <translation>سُلِّم الرقم إلى الهاتف. وقد سُجِّل ذلك.</translation>
    </message>
    <message>
        <source>This desktop has no program that calls numbers. Ask whoever looks after it.</source>
        <translation>لا يوجد على سطح المكتب هذا برنامج يتصل بالأرقام. اسأل من يشرف عليه.</translation>
    </message>
</context>
<context>
    <name>scrim::desk::EditNotes</name>
    <message>
        <source>Taken back %1 by %2: %3</source>
        <translation>جرى التراجع %1 بواسطة %2: %3</translation>
    </message>
    <message>
        <source>The shop&apos;s value taken %1 by %2, before: %3</source>
        <translation>أُخذت قيمة المتجر %1 بواسطة %2، وكانت: %3</translation>
    </message>
    <message>
        <source>Changed %1 by %2, before: %3</source>
        <translation>غُيّر %1 بواسطة %2، وكان: %3</translation>
    </message>
    <message>
        <source>Changes of the field %1</source>
        <translation>تغييرات الحقل %1</translation>
    </message>
    <message>
        <source>The shop now says: %1</source>
        <translation>القيمة الآن لدى المتجر: %1</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>إبقاء قيمتنا</translation>
    </message>
    <message>
        <source>Take the shop&apos;s</source>
        <translation>أخذ قيمة المتجر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the change of the field %1</source>
        <translation>التراجع عن تغيير الحقل %1</translation>
    </message>
</context>
<context>
    <name>scrim::desk::EditPrompt</name>
    <message>
        <source>%1, new value</source>
        <translation>%1، القيمة الجديدة</translation>
    </message>
    <message>
        <source>Begin with + and the country code.</source>
        <translation>ابدأ بالعلامة + ورمز البلد.</translation>
    </message>
    <message>
        <source>A day like 1980-12-31 or 31.12.1980.</source>
        <translation>يوم مكتوب مثل 1980-12-31 أو 31.12.1980.</translation>
    </message>
    <message>
        <source>The whole address, as it shall stand on a parcel.</source>
        <translation>العنوان كاملًا كما يُكتب على الطرد.</translation>
    </message>
    <message>
        <source>The whole new value.</source>
        <translation>القيمة الجديدة كاملة.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>تصحيح: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>السطر الثاني</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Store it</source>
        <translation>تخزين</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء قيمتي</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>إبقاء القيمة الأخرى</translation>
    </message>
    <message>
        <source>Everybody will see: %1
Store it?</source>
        <translation>سيرى الجميع: %1
هل تريد تخزينه؟</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile.
Theirs: %1
Yours: %2</source>
        <translation>غيّره شخص آخر في هذه الأثناء.
قيمته: %1
قيمتك: %2</translation>
    </message>
    <message>
        <source>%1 is corrected.</source>
        <translation>صُحّح %1.</translation>
    </message>
</context>
<context>
    <name>scrim::desk::FieldColumns</name>
    <message>
        <source>Edit</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Correct the field %1</source>
        <translation>تصحيح الحقل %1</translation>
    </message>
</context>
<context>
    <name>scrim::desk::NoteCard</name>
    <message>
        <source>Hide what it said before</source>
        <translation>إخفاء النص السابق</translation>
    </message>
    <message>
        <source>Corrected: what it said before</source>
        <translation>صُحّحت: إظهار النص السابق</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>إظهار الكل</translation>
    </message>
</context>
<context>
    <name>scrim::desk::NotesPane</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Write a note. Card numbers and their like are masked as you write.</source>
        <translation>اكتب ملاحظة. تُحجب أرقام البطاقات وما شابهها أثناء الكتابة.</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>كيف انتهت المكالمة</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>رفع الحجب</translation>
    </message>
    <message>
        <source>That is no such number: take its mask back (Ctrl+Shift+U)</source>
        <translation>ليس هذا رقمًا من هذا النوع: رفع الحجب عنه (Ctrl+Shift+U)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Show older notes</source>
        <translation>إظهار ملاحظات أقدم</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>بلا نتيجة</translation>
    </message>
    <message>
        <source>Notes: a correction</source>
        <translation>الملاحظات: تصحيح</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>مسودة %1</translation>
    </message>
    <message>
        <source>1 number masked</source>
        <translation>حُجب رقم واحد</translation>
    </message>
    <message>
        <source>The draft is not kept: %1</source>
        <translation>لم تُحفظ المسودة: %1</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>حُفظت المسودة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers masked</source>
        <translation>
            <numerusform>لم يُحجب رقم</numerusform>
            <numerusform>حُجب رقم واحد</numerusform>
            <numerusform>حُجب رقمان</numerusform>
            <numerusform>حُجبت %Ln أرقام</numerusform>
            <numerusform>حُجب %Ln رقمًا</numerusform>
            <numerusform>حُجب %Ln رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Card numbers, security codes, IBANs and national IDs are masked as you write.</source>
        <translation>تُحجب أرقام البطاقات ورموز الأمان وأرقام الآيبان وأرقام الهوية الوطنية أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>the draft</comment>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>حُفظت الملاحظة.</translation>
    </message>
    <message>
        <source>What was written here could not be read. Open the record again.</source>
        <translation>تعذّرت قراءة ما كُتب هنا. افتح الملف من جديد.</translation>
    </message>
    <message>
        <source>Nobody has written a note here yet. What you save above is the first.</source>
        <translation>لم يكتب أحد ملاحظة هنا بعد. ما تحفظه أعلاه يكون الأولى.</translation>
    </message>
</context>
<context>
    <name>scrim::desk::OrderPage</name>
    <message>
        <source>Payment: %1</source>
        <translation>الدفع: %1</translation>
    </message>
    <message>
        <source>Delivery: %1</source>
        <translation>التسليم: %1</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>الطلب التالي</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>الطلب السابق</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>الشحنات</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>عمليات الاسترداد</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>بنود الطلب</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Customer without a name</source>
        <translation>عميل بلا اسم</translation>
    </message>
    <message>
        <source>Open the customer %1</source>
        <translation>فتح العميل %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
</context>
<context>
    <name>scrim::desk::RecordPage</name>
    <message>
        <source>Record</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>scrim::desk::RecordStack</name>
    <message>
        <source>Customer without a name</source>
        <translation>عميل بلا اسم</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>يجري الفتح…</translation>
    </message>
    <message>
        <source>This record could not be opened</source>
        <translation>تعذّر فتح هذا الملف</translation>
    </message>
</context>
<context>
    <name>scrim::desk::RedactingEdit</name>
    <message>
        <source>Masked. Right click, or Ctrl+Shift+U, takes it back.</source>
        <translation>محجوب. لرفع الحجب انقر بالزر الأيمن أو اضغط Ctrl+Shift+U.</translation>
    </message>
    <message>
        <source>This is no %1: take the mask back</source>
        <translation>ليس هذا %1: رفع الحجب</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>scrim::desk::ScriptCard</name>
    <message>
        <source>Greet the caller and say your name</source>
        <translation>رحّب بالمتصل واذكر اسمك</translation>
    </message>
    <message>
        <source>Verify who is calling</source>
        <translation>تحقق من هوية المتصل</translation>
    </message>
    <message>
        <source>Help, and say back what you agreed</source>
        <translation>ساعده وكرّر ما اتفقتما عليه</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>اكتب ملاحظة</translation>
    </message>
    <message>
        <source>Ask whether there is anything else</source>
        <translation>اسأل إن كان ثمة شيء آخر</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>نص المحادثة</translation>
    </message>
</context>
<context>
    <name>scrim::desk::SearchPane</name>
    <message>
        <source>Type a name, an order number, or a whole e-mail address or phone number. The last four digits of a card or a postcode find somebody together with the whole surname.</source>
        <translation>اكتب اسمًا أو رقم طلب أو بريدًا إلكترونيًا كاملًا أو رقم هاتف كاملًا. ويمكن العثور على شخص بآخر أربعة أرقام من البطاقة أو بالرمز البريدي مع اسم العائلة كاملًا.</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>نتيجة واحدة</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>card ending and surname</source>
        <translation>نهاية رقم بطاقة واسم عائلة</translation>
    </message>
    <message>
        <source>postcode and surname</source>
        <translation>رمز بريدي واسم عائلة</translation>
    </message>
    <message>
        <source>Looked up as %1.</source>
        <translation>جرى البحث على أنه %1.</translation>
    </message>
    <message>
        <source>, or as </source>
        <translation>، أو على أنه </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find a customer or an order</source>
        <translation>ابحث عن عميل أو طلب</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln results. Type more to narrow them down.</source>
        <translation>
            <numerusform>لا نتائج. اكتب شيئًا آخر.</numerusform>
            <numerusform>النتيجة الأولى. اكتب المزيد لتضييق البحث.</numerusform>
            <numerusform>أول نتيجتين. اكتب المزيد لتضييق البحث.</numerusform>
            <numerusform>أول %Ln نتائج. اكتب المزيد لتضييق البحث.</numerusform>
            <numerusform>أول %Ln نتيجة. اكتب المزيد لتضييق البحث.</numerusform>
            <numerusform>أول %Ln نتيجة. اكتب المزيد لتضييق البحث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the spelling, or try the order number. E-mail addresses and phone numbers have to be whole.</source>
        <translation>تحقق من الإملاء، أو جرّب رقم الطلب. يجب أن يكون البريد الإلكتروني ورقم الهاتف كاملين.</translation>
    </message>
    <message>
        <source>It has to be whole and right, the surname too.</source>
        <translation>يجب أن يكون كاملًا وصحيحًا، واسم العائلة كذلك.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Nothing was searched</source>
        <translation>لم يُبحث عن شيء</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing found. %1</source>
        <translation>لم يُعثر على شيء. %1</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>بمن يتعلق الأمر؟</translation>
    </message>
</context>
<context>
    <name>scrim::desk::TagRow</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Tag of the shop: %1</source>
        <translation>وسم المتجر: %1</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <comment>a tag and the cross that takes it away</comment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>Take the tag %1 away</source>
        <translation>إزالة الوسم %1</translation>
    </message>
    <message>
        <source>The tag is added.</source>
        <translation>أُضيف الوسم.</translation>
    </message>
    <message>
        <source>The tag is taken away.</source>
        <translation>أُزيل الوسم.</translation>
    </message>
</context>
<context>
    <name>scrim::desk::TimelineView</name>
    <message>
        <source>What happened to the order</source>
        <translation>ما جرى للطلب</translation>
    </message>
</context>
<context>
    <name>scrim::desk::VerifyPanel</name>
    <message>
        <source>No try is left for this.</source>
        <translation>لم تبقَ لهذا أي محاولة.</translation>
    </message>
    <message>
        <source>One try left.</source>
        <translation>بقيت محاولة واحدة.</translation>
    </message>
    <message>
        <source>What the caller says</source>
        <translation>ما يقوله المتصل</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>What to ask the caller for</source>
        <translation>ما يُسأل عنه المتصل</translation>
    </message>
    <message>
        <source>Check what the caller says</source>
        <translation>التحقق مما يقوله المتصل</translation>
    </message>
    <message>
        <source>✓  Match</source>
        <translation>✓  مطابق</translation>
    </message>
    <message>
        <source>✗  No match. %1</source>
        <translation>✗  غير مطابق. %1</translation>
    </message>
    <message>
        <source>Caller verified at %1</source>
        <translation>جرى التحقق من المتصل عند %1</translation>
    </message>
    <message>
        <source>Matched: %1. Checked by %2.</source>
        <translation>المطابق: %1. أجرى التحقق %2.</translation>
    </message>
    <message>
        <source>Caller not verified</source>
        <translation>لم يُتحقق من المتصل</translation>
    </message>
    <message>
        <source>Ask for one of these.</source>
        <translation>اسأل عن واحد مما يلي.</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>جرى التحقق من %1 من %2</translation>
    </message>
    <message>
        <source>Matched: %1. Ask for something of another kind.</source>
        <translation>المطابق: %1. اسأل عن شيء من نوع آخر.</translation>
    </message>
    <message>
        <source>Matched: %1. That is too easily guessed; ask for one more.</source>
        <translation>المطابق: %1. يسهل تخمين ذلك؛ اسأل عن شيء آخر أيضًا.</translation>
    </message>
    <message>
        <source>Not for your role: %1</source>
        <translation>غير متاح لدورك: %1</translation>
    </message>
    <message>
        <source>Type %1. %2</source>
        <translation>اكتب %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries left.</source>
        <translation>
            <numerusform>لم تبقَ محاولات.</numerusform>
            <numerusform>بقيت محاولة واحدة.</numerusform>
            <numerusform>بقيت محاولتان.</numerusform>
            <numerusform>بقيت %Ln محاولات.</numerusform>
            <numerusform>بقيت %Ln محاولة.</numerusform>
            <numerusform>بقيت %Ln محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a call this holds for %Ln minutes.</source>
        <translation>
            <numerusform>لا يسري هذا بلا مكالمة.</numerusform>
            <numerusform>بلا مكالمة يسري هذا دقيقة واحدة.</numerusform>
            <numerusform>بلا مكالمة يسري هذا دقيقتين.</numerusform>
            <numerusform>بلا مكالمة يسري هذا %Ln دقائق.</numerusform>
            <numerusform>بلا مكالمة يسري هذا %Ln دقيقة.</numerusform>
            <numerusform>بلا مكالمة يسري هذا %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for %Ln of these, of different kinds.</source>
        <translation>
            <numerusform>لا حاجة إلى السؤال عن شيء منها.</numerusform>
            <numerusform>اسأل عن واحد مما يلي.</numerusform>
            <numerusform>اسأل عن اثنين مما يلي من نوعين مختلفين.</numerusform>
            <numerusform>اسأل عن %Ln مما يلي من أنواع مختلفة.</numerusform>
            <numerusform>اسأل عن %Ln مما يلي من أنواع مختلفة.</numerusform>
            <numerusform>اسأل عن %Ln مما يلي من أنواع مختلفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for %Ln of these.</source>
        <translation>
            <numerusform>لا حاجة إلى السؤال عن شيء منها.</numerusform>
            <numerusform>اسأل عن واحد مما يلي.</numerusform>
            <numerusform>اسأل عن اثنين مما يلي.</numerusform>
            <numerusform>اسأل عن %Ln مما يلي.</numerusform>
            <numerusform>اسأل عن %Ln مما يلي.</numerusform>
            <numerusform>اسأل عن %Ln مما يلي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::desk::WrapUpCard</name>
    <message>
        <source>Finish the call</source>
        <translation>إنهاء المكالمة</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>كيف انتهت المكالمة</translation>
    </message>
    <message>
        <source>How did the call end?</source>
        <translation>كيف انتهت المكالمة؟</translation>
    </message>
</context>
<context>
    <name>scrim::models::ApprovalsModel</name>
    <message>
        <source>customer %1</source>
        <translation>العميل %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, granted by %2</source>
        <translation>%1، سمح به %2</translation>
    </message>
    <message>
        <source>%1, waits</source>
        <translation>%1، ينتظر</translation>
    </message>
</context>
<context>
    <name>scrim::models::CallQueueModel</name>
    <message>
        <source>Looking up the caller…</source>
        <translation>يجري البحث عن المتصل…</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>الرقم محجوب</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>متصل غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln customers</source>
        <translation>
            <numerusform>واحد من العملاء</numerusform>
            <numerusform>واحد من عميل واحد</numerusform>
            <numerusform>أحد عميلين</numerusform>
            <numerusform>واحد من %Ln عملاء</numerusform>
            <numerusform>واحد من %Ln عميلًا</numerusform>
            <numerusform>واحد من %Ln عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>on hold</source>
        <comment>a call</comment>
        <translation>معلّقة</translation>
    </message>
</context>
<context>
    <name>scrim::models::DayModel</name>
    <message>
        <source>%1, entry %2</source>
        <translation>%1، القيد %2</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>لم ينتهِ بعد</translation>
    </message>
    <message>
        <source>Nothing to sign</source>
        <translation>لا شيء للاعتماد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>مكشوف</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>the sign-off of a day</comment>
        <translation>ناقص</translation>
    </message>
</context>
<context>
    <name>scrim::models::LogTableModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>scrim::models::NotesModel</name>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1، %2 %3</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>جرى التراجع عنها.</translation>
    </message>
</context>
<context>
    <name>scrim::models::OrderLinesModel</name>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رمز SKU</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>scrim::models::OrdersModel</name>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
</context>
<context>
    <name>scrim::models::RefundsModel</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>a time, in a column&apos;s head</comment>
        <translation>تاريخ الاسترداد</translation>
    </message>
</context>
<context>
    <name>scrim::models::ShipmentsModel</name>
    <message>
        <source>Carrier</source>
        <translation>الناقل</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>رقم التتبع</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>a time, in a column&apos;s head</comment>
        <translation>الشحن</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>a time, in a column&apos;s head</comment>
        <translation>التسليم</translation>
    </message>
</context>
<context>
    <name>scrim::models::Status</name>
    <message>
        <source>Authorized</source>
        <translation>مصرّح به</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>مُنجَز</translation>
    </message>
    <message>
        <source>Holded</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>Partially paid</source>
        <translation>مدفوع جزئيًا</translation>
    </message>
    <message>
        <source>Partially refunded</source>
        <translation>مسترد جزئيًا</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Pending payment</source>
        <translation>بانتظار الدفع</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>مسترد</translation>
    </message>
    <message>
        <source>Restocked</source>
        <translation>أُعيد إلى المخزون</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>مُرتجَع</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>تم الشحن</translation>
    </message>
    <message>
        <source>Unfulfilled</source>
        <translation>غير مُنجَز</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>مُبطَل</translation>
    </message>
</context>
<context>
    <name>scrim::models::TuneModel</name>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Finds now</source>
        <translation>تجد الآن</translation>
    </message>
    <message>
        <source>Would find</source>
        <translation>ستجد</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::BarView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::ChipRow</name>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Filters that are set</source>
        <translation>عوامل التصفية المفعّلة</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح جميع عوامل التصفية</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>إزالة التصفية: %1</translation>
    </message>
    <message>
        <source>All filters are cleared.</source>
        <translation>أُزيلت كل عوامل التصفية.</translation>
    </message>
    <message>
        <source>The filter is taken out.</source>
        <translation>أُزيل عامل التصفية.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::DaySheet</name>
    <message>
        <source>%1, %2. Checkpoint over %3 entries, root
%4</source>
        <translation>%1، %2. نقطة مرجعية لقيود عددها %3، الجذر
%4</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Review of the access log, %1</source>
        <translation>مراجعة سجل الوصول، %1</translation>
    </message>
    <message>
        <source>Review of %1.pdf</source>
        <translation>مراجعة %1.pdf</translation>
    </message>
    <message>
        <source>%1 (numbers %2 to %3)</source>
        <translation>%1 (الأرقام من %2 إلى %3)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>%1, in the time zone %2</source>
        <translation>%1، في المنطقة الزمنية %2</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>قيود السجل</translation>
    </message>
    <message>
        <source>Fields shown</source>
        <translation>الحقول المكشوفة</translation>
    </message>
    <message>
        <source>Acts denied</source>
        <translation>الأفعال المرفوضة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>%1, of which decided %2, open %3</source>
        <translation>%1، منها %2 بُتّ فيها و%3 مفتوحة</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>راجعه</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <source>%1 on %2 (entry %3)</source>
        <translation>%1 في %2 (القيد %3)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>النقطة المرجعية</translation>
    </message>
    <message>
        <source>over %1 entries</source>
        <translation>لقيود عددها %1</translation>
    </message>
    <message>
        <source>Its root</source>
        <translation>جذرها</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>Vault %1</source>
        <translation>الخزنة %1</translation>
    </message>
    <message>
        <source>NOT SIGNED OFF</source>
        <translation>غير معتمد</translation>
    </message>
    <message>
        <source>The rules found nothing on this day.</source>
        <translation>لم تجد القواعد شيئًا في هذا اليوم.</translation>
    </message>
    <message>
        <source>Days that nobody has signed off</source>
        <translation>أيام لم يعتمدها أحد</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no entries</comment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>The printer or the file did not take the page</source>
        <translation>لم تقبل الطابعة أو الملف الصفحة</translation>
    </message>
    <message>
        <source>The printer or the file did not take another page</source>
        <translation>لم تقبل الطابعة أو الملف صفحة أخرى</translation>
    </message>
    <message>
        <source>The printer or the file did not take the whole page</source>
        <translation>لم تقبل الطابعة أو الملف الصفحة كاملة</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::DetailPane</name>
    <message>
        <source>Above</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>The row above</source>
        <translation>الصف الأعلى</translation>
    </message>
    <message>
        <source>The row below</source>
        <translation>الصف الأسفل</translation>
    </message>
    <message>
        <source>No entry is chosen</source>
        <translation>لم يُختر قيد</translation>
    </message>
    <message>
        <source>Choose a row to read it whole.</source>
        <translation>اختر صفًا لقراءته كاملًا.</translation>
    </message>
    <message>
        <source>Entry %L1</source>
        <translation>القيد %L1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::EntryLine</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>بتوقيت UTC</translation>
    </message>
    <message>
        <source>entry %L1</source>
        <translation>القيد %L1</translation>
    </message>
    <message>
        <source>Its hash in the tree</source>
        <translation>بصمته في الشجرة</translation>
    </message>
    <message>
        <source>On record as</source>
        <comment>which number the entry has</comment>
        <translation>مسجَّل في</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::Figure</name>
    <message>
        <source>Nobody stands above it.</source>
        <translation>لا أحد فوقه.</translation>
    </message>
    <message>
        <source>Above it: %1.</source>
        <translation>فوقه: %1.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%L1 h %2 min</source>
        <translation>%L1 س %2 د</translation>
    </message>
    <message>
        <source>Reveals per hour, by person</source>
        <translation>مرات الكشف في الساعة، حسب الشخص</translation>
    </message>
    <message>
        <source>reveals per hour of work</source>
        <translation>مرات الكشف لكل ساعة عمل</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>Reveals</source>
        <translation>مرات الكشف</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>بلا مكالمة</translation>
    </message>
    <message>
        <source>The middle half of a team of %L1 looks at %2 to %3 fields an hour, half of it at %4 or fewer. %5</source>
        <translation>في فريق عدد أفراده %L1 يكشف النصف الأوسط بين %2 و%3 من الحقول في الساعة، ويكشف نصف الفريق %4 أو أقل. %5</translation>
    </message>
    <message>
        <source>Time lit, by person</source>
        <translation>مدة الكشف، حسب الشخص</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>Time lit</source>
        <translation>مدة الكشف</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Fields were lit for %1 in all; the middle half of the team had them lit for %2 to %3 each. %4</source>
        <translation>بقيت الحقول مكشوفة %1 إجمالًا؛ وفي النصف الأوسط من الفريق بين %2 و%3 لكل شخص. %4</translation>
    </message>
    <message>
        <source>Reveals by the hour</source>
        <translation>مرات الكشف حسب الساعة</translation>
    </message>
    <message>
        <source>Reveals by the day</source>
        <translation>مرات الكشف حسب اليوم</translation>
    </message>
    <message>
        <source>Reveals by the week</source>
        <translation>مرات الكشف حسب الأسبوع</translation>
    </message>
    <message>
        <source>Reveals by the month</source>
        <translation>مرات الكشف حسب الشهر</translation>
    </message>
    <message>
        <source>No field was looked at.</source>
        <translation>لم يُكشف أي حقل.</translation>
    </message>
    <message>
        <source>reveals</source>
        <translation>مرات الكشف</translation>
    </message>
    <message>
        <source>Reveals per hour</source>
        <translation>مرات الكشف في الساعة</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>من</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand above it, %1 furthest.</source>
        <translation>
            <numerusform>عدد من هم فوقه %Ln، وأبعدهم %1.</numerusform>
            <numerusform>عدد من هم فوقه %Ln، وأبعدهم %1.</numerusform>
            <numerusform>عدد من هم فوقه %Ln، وأبعدهم %1.</numerusform>
            <numerusform>عدد من هم فوقه %Ln، وأبعدهم %1.</numerusform>
            <numerusform>عدد من هم فوقه %Ln، وأبعدهم %1.</numerusform>
            <numerusform>عدد من هم فوقه %Ln، وأبعدهم %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields looked at: %L1. In hours with such looks: %2 an hour. The most, %L3, in the bar of %4.</source>
        <translation>الحقول المكشوفة: %L1. في الساعات التي فيها كشف: %2 في الساعة. وأكثرها، %L3، في عمود %4.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::FigureCard</name>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>عرض كرسم بياني</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::FilterBar</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Field class</source>
        <translation>فئة الحقل</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Call number</source>
        <translation>رقم المكالمة</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Text in the log</source>
        <translation>نص في السجل</translation>
    </message>
    <message>
        <source>Text in the log: a name, an action, a reason…</source>
        <translation>نص في السجل: اسم أو فعل أو سبب…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>الفترة الزمنية</translation>
    </message>
    <message>
        <source>Call or no call</source>
        <translation>بمكالمة أو بلا مكالمة</translation>
    </message>
    <message>
        <source>During a call</source>
        <translation>خلال مكالمة</translation>
    </message>
    <message>
        <source>Without a call</source>
        <translation>بلا مكالمة</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>إضافة تصفية</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>عوامل التصفية المحفوظة</translation>
    </message>
    <message>
        <source>From when to when…</source>
        <translation>من وقت إلى وقت…</translation>
    </message>
    <message>
        <source>Customer or order</source>
        <translation>عميل أو طلب</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>filters</comment>
        <translation>المحفوظة</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::Finding</name>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>مبرَّر</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>ينتظر شخصًا ثانيًا</translation>
    </message>
    <message>
        <source>Closed by a second person</source>
        <translation>أغلقه شخص ثانٍ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>تبرير</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>تصعيد</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It is what it looks like, and somebody acts on it.</source>
        <translation>الأمر كما يبدو، وهناك من يتصرف حياله.</translation>
    </message>
    <message>
        <source>There is a good reason. The note says which.</source>
        <translation>يوجد سبب وجيه. تذكره الملاحظة.</translation>
    </message>
    <message>
        <source>A second person has to look. The note says why.</source>
        <translation>يجب أن ينظر فيه شخص ثانٍ. تذكر الملاحظة السبب.</translation>
    </message>
    <message>
        <source>A remark that decides nothing.</source>
        <translation>تعليق لا يبتّ في شيء.</translation>
    </message>
    <message>
        <source>Ends what somebody else escalated. The note says how.</source>
        <translation>ينهي ما صعّده شخص آخر. تذكر الملاحظة كيف.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::FindingDelegate</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::FindingPane</name>
    <message>
        <source>entry %L1</source>
        <translation>القيد %L1</translation>
    </message>
    <message>
        <source>Show its entries</source>
        <translation>إظهار قيوده</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Why, in a sentence. No customer&apos;s data: the note stays in the log.</source>
        <translation>السبب في جملة. دون بيانات عملاء: تبقى الملاحظة في السجل.</translation>
    </message>
    <message>
        <source>%1 · %2 · about %3 · %4 · since %5</source>
        <translation>%1 · %2 · عن %3 · %4 · منذ %5</translation>
    </message>
    <message>
        <source>It has grown since, and is open again.</source>
        <translation>ازداد منذ ذلك الحين وفُتح من جديد.</translation>
    </message>
    <message>
        <source>Somebody else has to review what is about you.</source>
        <translation>ما يخصك يجب أن يراجعه شخص آخر.</translation>
    </message>
    <message>
        <source>No finding is chosen</source>
        <translation>لم يُختر تنبيه</translation>
    </message>
    <message>
        <source>Choose one on the left to read why it is there and to say what it is.</source>
        <translation>اختر تنبيهًا من القائمة لمعرفة سبب وجوده ولتحديد حقيقته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, from %L1 to %L2</source>
        <translation>
            <numerusform>لا قيود، من %L1 إلى %L2</numerusform>
            <numerusform>قيد واحد، من %L1 إلى %L2</numerusform>
            <numerusform>قيدان، من %L1 إلى %L2</numerusform>
            <numerusform>%Ln قيود، من %L1 إلى %L2</numerusform>
            <numerusform>%Ln قيدًا، من %L1 إلى %L2</numerusform>
            <numerusform>%Ln قيد، من %L1 إلى %L2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::oversight::Grid</name>
    <message>
        <source>Reveals in the week, by the hour</source>
        <translation>مرات الكشف في الأسبوع، حسب الساعة</translation>
    </message>
    <message>
        <source>No field was looked at.</source>
        <translation>لم يُكشف أي حقل.</translation>
    </message>
    <message>
        <source>Most is looked at here: %1.</source>
        <translation>أكثر الكشف هنا: %1.</translation>
    </message>
    <message>
        <source>Denied attempts, by person and day</source>
        <translation>المحاولات المرفوضة، حسب الشخص واليوم</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1, %2: %L3 denied</source>
        <translation>%1، %2: المرفوض %L3</translation>
    </message>
    <message>
        <source>Nothing was denied.</source>
        <translation>لم يُرفض شيء.</translation>
    </message>
    <message>
        <source>%1, %2 to %3: 1 reveal</source>
        <translation>%1، من %2 إلى %3: كشف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3: %Ln reveals</source>
        <translation>
            <numerusform>%1، من %2 إلى %3: مرات الكشف %Ln</numerusform>
            <numerusform>%1، من %2 إلى %3: مرات الكشف %Ln</numerusform>
            <numerusform>%1، من %2 إلى %3: مرات الكشف %Ln</numerusform>
            <numerusform>%1، من %2 إلى %3: مرات الكشف %Ln</numerusform>
            <numerusform>%1، من %2 إلى %3: مرات الكشف %Ln</numerusform>
            <numerusform>%1، من %2 إلى %3: مرات الكشف %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>One attempt was denied, to %1.</source>
        <translation>رُفضت محاولة واحدة، لدى %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts were denied; most of them, %L1, to %2.</source>
        <translation>
            <numerusform>عدد المحاولات المرفوضة %Ln؛ وأكثرها، %L1، لدى %2.</numerusform>
            <numerusform>عدد المحاولات المرفوضة %Ln؛ وأكثرها، %L1، لدى %2.</numerusform>
            <numerusform>عدد المحاولات المرفوضة %Ln؛ وأكثرها، %L1، لدى %2.</numerusform>
            <numerusform>عدد المحاولات المرفوضة %Ln؛ وأكثرها، %L1، لدى %2.</numerusform>
            <numerusform>عدد المحاولات المرفوضة %Ln؛ وأكثرها، %L1، لدى %2.</numerusform>
            <numerusform>عدد المحاولات المرفوضة %Ln؛ وأكثرها، %L1، لدى %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::oversight::LogSection</name>
    <message>
        <source>No entry is like that</source>
        <translation>لا قيد بهذه المواصفات</translation>
    </message>
    <message>
        <source>Take a filter out above, or clear them all.</source>
        <translation>أزل أحد عوامل التصفية أعلاه أو امسحها كلها.</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>تعذّرت قراءة السجل</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>تجري قراءة السجل…</translation>
    </message>
    <message>
        <source>Nothing is on record yet</source>
        <translation>لا شيء مسجَّل بعد</translation>
    </message>
    <message>
        <source>What is done at the desks comes here: press Refresh.</source>
        <translation>ما يجري على المكاتب يظهر هنا: اضغط «تحديث».</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::LogView</name>
    <message>
        <source>Access log</source>
        <translation>سجل الوصول</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>كما كانت في البداية</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::NamePopup</name>
    <message>
        <source>Save these filters</source>
        <translation>حفظ عوامل التصفية هذه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Replaces the saved filter of that name.</source>
        <translation>يحل محل التصفية المحفوظة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>سمِّها.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::OversightPage</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>أعمدة الجدول</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Take in what was added to the log</source>
        <translation>جلب ما أُضيف إلى السجل</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>سجل الوصول</translation>
    </message>
    <message>
        <source>What is on record about you</source>
        <translation>ما هو مسجَّل عنك</translation>
    </message>
    <message>
        <source>Stopped. The log is not taken up yet.</source>
        <translation>متوقف. لم يُحمَّل السجل بعد.</translation>
    </message>
    <message>
        <source>%L1 of %L2 entries</source>
        <translation>القيود: %L1 من %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2 entries so far</source>
        <translation>القيود حتى الآن: %L1 من %L2</translation>
    </message>
    <message>
        <source>%1 · reading is on record</source>
        <translation>%1 · القراءة مسجَّلة</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>الرسوم البيانية</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::PicturesSection</name>
    <message>
        <source>Counting…</source>
        <translation>يجري العد…</translation>
    </message>
    <message>
        <source>No entry is like that</source>
        <translation>لا قيد بهذه المواصفات</translation>
    </message>
    <message>
        <source>Take a filter out above, or clear them all.</source>
        <translation>أزل أحد عوامل التصفية أعلاه أو امسحها كلها.</translation>
    </message>
    <message>
        <source>The charts could not be made</source>
        <translation>تعذّر إعداد الرسوم البيانية</translation>
    </message>
    <message>
        <source>Entries: %L1. Fields looked at: %L2, lit for %3 in all. Attempts denied: %L4.</source>
        <translation>القيود: %L1. الحقول المكشوفة: %L2، ومدة كشفها إجمالًا %3. المحاولات المرفوضة: %L4.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::RangePicker</name>
    <message>
        <source>From when to when</source>
        <translation>من وقت إلى وقت</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>It has to begin before it ends.</source>
        <translation>يجب أن تسبق البداية النهاية.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::RemarkBox</name>
    <message>
        <source>Add remark</source>
        <translation>إضافة تعليق</translation>
    </message>
    <message>
        <source>Remark on this entry</source>
        <translation>تعليق على هذا القيد</translation>
    </message>
    <message>
        <source>A remark of yours on this entry. It stays in the log.</source>
        <translation>تعليق منك على هذا القيد. يبقى في السجل.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::ReviewSection</name>
    <message>
        <source>Look again</source>
        <translation>بحث مجددًا</translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation>أي التنبيهات</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>بانتظار شخص ثانٍ</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>بُتّ فيها</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>كل القواعد</translation>
    </message>
    <message>
        <source>Look through the log again</source>
        <translation>البحث في السجل مرة أخرى</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>The rules found nothing in the last 30 days.</source>
        <translation>لم تجد القواعد شيئًا في آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>The one finding is not of this kind.</source>
        <translation>التنبيه الوحيد ليس من هذا النوع.</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln findings is of this kind.</source>
        <translation>
            <numerusform>لا تنبيه من هذا النوع، وعدد التنبيهات %Ln.</numerusform>
            <numerusform>لا تنبيه من هذا النوع، وعدد التنبيهات %Ln.</numerusform>
            <numerusform>لا تنبيه من هذا النوع، وعدد التنبيهات %Ln.</numerusform>
            <numerusform>لا تنبيه من هذا النوع، وعدد التنبيهات %Ln.</numerusform>
            <numerusform>لا تنبيه من هذا النوع، وعدد التنبيهات %Ln.</numerusform>
            <numerusform>لا تنبيه من هذا النوع، وعدد التنبيهات %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of 1 finding of the last 30 days</source>
        <translation>%L1 من تنبيه واحد في آخر 30 يومًا</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln findings of the last 30 days</source>
        <translation>
            <numerusform>التنبيهات في آخر 30 يومًا: %L1 من %Ln</numerusform>
            <numerusform>التنبيهات في آخر 30 يومًا: %L1 من %Ln</numerusform>
            <numerusform>التنبيهات في آخر 30 يومًا: %L1 من %Ln</numerusform>
            <numerusform>التنبيهات في آخر 30 يومًا: %L1 من %Ln</numerusform>
            <numerusform>التنبيهات في آخر 30 يومًا: %L1 من %Ln</numerusform>
            <numerusform>التنبيهات في آخر 30 يومًا: %L1 من %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>تجري قراءة السجل…</translation>
    </message>
    <message>
        <source>The log could not be looked through</source>
        <translation>تعذّر تفحّص السجل</translation>
    </message>
    <message>
        <source>Try again, above. Nothing that was said of a finding is lost.</source>
        <translation>حاول من جديد أعلاه. لا يضيع شيء مما قيل عن أي تنبيه.</translation>
    </message>
    <message>
        <source>No finding of this kind</source>
        <translation>لا تنبيه من هذا النوع</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>لا شيء للمراجعة</translation>
    </message>
    <message>
        <source>Choose another kind or every rule above.</source>
        <translation>اختر أعلاه نوعًا آخر أو كل القواعد.</translation>
    </message>
    <message>
        <source>The rules go through the log again whenever this page is opened.</source>
        <translation>تتفحّص القواعد السجل من جديد كلما فُتحت هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::RowActs</name>
    <message>
        <source>Everything by this person</source>
        <translation>كل ما يخص هذا الشخص</translation>
    </message>
    <message>
        <source>Everything about this record</source>
        <translation>كل ما يخص هذا الملف</translation>
    </message>
    <message>
        <source>Only this action</source>
        <translation>هذا الفعل فقط</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>نسخ الجملة</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::SavedMenu</name>
    <message>
        <source>Nothing saved yet</source>
        <translation>لا شيء محفوظ بعد</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>حفظ عوامل التصفية هذه…</translation>
    </message>
    <message>
        <source>Rename and delete…</source>
        <translation>إعادة التسمية والحذف…</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::SavedPopup</name>
    <message>
        <source>Saved filters</source>
        <translation>عوامل التصفية المحفوظة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation>توجد تصفية بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>سمِّها.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::SignOffSection</name>
    <message>
        <source>Reviewed by %1</source>
        <translation>راجعه %1</translation>
    </message>
    <message>
        <source>Signed off by %1, entry %L2</source>
        <translation>اعتمده %1، القيد %L2</translation>
    </message>
    <message>
        <source>Nothing is on record for this day.</source>
        <translation>لا شيء مسجَّل في هذا اليوم.</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Days of the log</source>
        <translation>أيام السجل</translation>
    </message>
    <message>
        <source>Note on the day</source>
        <translation>ملاحظة على اليوم</translation>
    </message>
    <message>
        <source>A note; needed where something is left to review.</source>
        <translation>ملاحظة؛ لازمة إن بقي ما يحتاج إلى مراجعة.</translation>
    </message>
    <message>
        <source>Nobody has signed off: %1</source>
        <translation>لم يعتمد أحد: %1</translation>
    </message>
    <message>
        <source>Nobody has signed off: %1 and %L2 more</source>
        <translation>لم يعتمد أحد: %1 وأيامًا أخرى (العدد: %L2)</translation>
    </message>
    <message>
        <source>No day is chosen</source>
        <translation>لم يُختر يوم</translation>
    </message>
    <message>
        <source>Choose a day to read what happened and to sign it off.</source>
        <translation>اختر يومًا لقراءة ما جرى فيه ولاعتماده.</translation>
    </message>
    <message>
        <source>Save the day&apos;s sheet</source>
        <translation>حفظ صحيفة اليوم</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Entries: %L1, number %L2 to %L3</source>
        <translation>القيود: %L1، من الرقم %L2 إلى %L3</translation>
    </message>
    <message>
        <source>Fields shown: %L1. Acts denied: %L2</source>
        <translation>الحقول المكشوفة: %L1. الأفعال المرفوضة: %L2</translation>
    </message>
    <message>
        <source>Findings: %L1. Decided: %L2, to review: %L3</source>
        <translation>التنبيهات: %L1. المبتوت فيها: %L2، للمراجعة: %L3</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>تجري قراءة السجل…</translation>
    </message>
    <message>
        <source>No day is on record yet</source>
        <translation>لا يوم مسجَّل بعد</translation>
    </message>
    <message>
        <source>The first day that something is done at a desk comes here.</source>
        <translation>يظهر هنا أول يوم يجري فيه شيء على أحد المكاتب.</translation>
    </message>
    <message>
        <source>The days could not be read</source>
        <translation>تعذّرت قراءة الأيام</translation>
    </message>
    <message>
        <source>Try again, above. Days stay signed off.</source>
        <translation>حاول من جديد أعلاه. تبقى الأيام معتمدة.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Taking up the log</source>
        <translation>تحميل السجل</translation>
    </message>
    <message>
        <source>Stop taking up the log</source>
        <translation>إيقاف تحميل السجل</translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation>قراءة السجل مرة أخرى</translation>
    </message>
    <message>
        <source>Taking up the log: %L1 of %L2 entries</source>
        <translation>تحميل السجل: %L1 من %L2 من القيود</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>تجري قراءة السجل…</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::SubjectPicker</name>
    <message>
        <source>Customer or order</source>
        <translation>عميل أو طلب</translation>
    </message>
    <message>
        <source>Find a customer or an order</source>
        <translation>ابحث عن عميل أو طلب</translation>
    </message>
    <message>
        <source>A name or an order number</source>
        <translation>اسم أو رقم طلب</translation>
    </message>
    <message>
        <source>Found customers and orders</source>
        <translation>العملاء والطلبات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Whose entries? Enter takes the first that is found.</source>
        <translation>قيود مَن؟ يأخذ Enter أول ما يُعثر عليه.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>لم يُعثر على شيء.</numerusform>
            <numerusform>عُثر على واحد.</numerusform>
            <numerusform>عُثر على اثنين.</numerusform>
            <numerusform>عُثر على %n.</numerusform>
            <numerusform>عُثر على %n.</numerusform>
            <numerusform>عُثر على %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::oversight::TermModel</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::TermPicker</name>
    <message>
        <source>Narrow the list</source>
        <translation>تضييق القائمة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Nothing of that kind is on record.</source>
        <translation>لا شيء من هذا النوع مسجَّل.</translation>
    </message>
    <message>
        <source>The %L1 most frequent. Type to find others.</source>
        <translation>الأكثر تكرارًا (العدد: %L1). اكتب للعثور على غيرها.</translation>
    </message>
    <message>
        <source>Space checks one, Enter applies.</source>
        <translation>تحدد المسافة خيارًا، ويطبّق Enter.</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::TimeRange</name>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
</context>
<context>
    <name>scrim::oversight::TuningSection</name>
    <message>
        <source>Try on the last 30 days</source>
        <translation>تجربة على آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Back to the policy</source>
        <translation>العودة إلى السياسة</translation>
    </message>
    <message>
        <source>Save for an admin…</source>
        <translation>حفظ لمسؤول النظام…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>No rule is chosen</source>
        <translation>لم تُختر قاعدة</translation>
    </message>
    <message>
        <source>%1, %L2 to %L3</source>
        <translation>%1، من %L2 إلى %L3</translation>
    </message>
    <message>
        <source>It would find as well:</source>
        <translation>ستجد كذلك:</translation>
    </message>
    <message>
        <source>It would no longer find:</source>
        <translation>لن تجد بعد ذلك:</translation>
    </message>
    <message>
        <source>It would find the same.</source>
        <translation>ستجد الشيء نفسه.</translation>
    </message>
    <message>
        <source>For trying only: nothing is applied.</source>
        <translation>للتجربة فقط: لا يُطبَّق شيء.</translation>
    </message>
    <message>
        <source>These are the policy&apos;s thresholds.</source>
        <translation>هذه حدود السياسة.</translation>
    </message>
    <message>
        <source>Save the policy for an admin</source>
        <translation>حفظ السياسة لمسؤول النظام</translation>
    </message>
    <message>
        <source>Policy (*.json)</source>
        <translation>السياسة (*.json)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved. An admin applies it by &quot;scrimctl policy apply&quot;.</source>
        <translation>تم الحفظ. يطبّقها مسؤول النظام بالأمر «scrimctl policy apply».</translation>
    </message>
    <message>
        <source>Findings now: %L1. With these thresholds: %L2. Nothing is applied.</source>
        <translation>عدد التنبيهات الآن %L1، وبهذه الحدود %L2. لا يُطبَّق شيء.</translation>
    </message>
    <message>
        <source>The rules could not be read</source>
        <translation>تعذّرت قراءة القواعد</translation>
    </message>
</context>
<context>
    <name>scrim::parts</name>
    <message>
        <source>Empty the box</source>
        <translation>إفراغ الحقل</translation>
    </message>
</context>
<context>
    <name>scrim::parts::ActionButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an act and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>scrim::protection::LookTuner</name>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>إعادة الضبط الافتراضي</translation>
    </message>
    <message>
        <source>Letter size</source>
        <translation>حجم الحروف</translation>
    </message>
    <message>
        <source>Size of the grain</source>
        <translation>حجم الحبيبات</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Frames per pad</source>
        <translation>الإطارات لكل نمط تشويش</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a control, and who has set it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>scrim::protection::PolicyModel</name>
    <message>
        <source>No: not for your role</source>
        <translation>لا: غير متاح لدورك</translation>
    </message>
    <message>
        <source>No: no key for it yet</source>
        <translation>لا: لا مفتاح لها بعد</translation>
    </message>
    <message>
        <source>A colleague who holds the key has to approve it first.</source>
        <translation>يجب أن يوافق عليه أولًا زميل يملك المفتاح.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Once the caller is verified</source>
        <translation>بعد التحقق من المتصل</translation>
    </message>
    <message>
        <source>No: pictures are allowed</source>
        <translation>لا: اللقطات مسموحة</translation>
    </message>
    <message>
        <source>No: not protected enough</source>
        <translation>لا: الحماية غير كافية</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Least protection</source>
        <translation>أدنى حماية</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>طريقة الكشف</translation>
    </message>
    <message>
        <source>Here and now</source>
        <translation>هنا والآن</translation>
    </message>
    <message>
        <source>During a call</source>
        <translation>أثناء مكالمة</translation>
    </message>
    <message>
        <source>With a second person&apos;s yes</source>
        <translation>بموافقة شخص ثانٍ</translation>
    </message>
    <message>
        <source>No: not at this time</source>
        <translation>لا: ليس في هذا الوقت</translation>
    </message>
    <message>
        <source>No: the budget is used</source>
        <translation>لا: استُنفد الرصيد</translation>
    </message>
    <message>
        <source>No: a policy file is bad</source>
        <translation>لا: ملف سياسة غير صالح</translation>
    </message>
</context>
<context>
    <name>scrim::protection::PolicySection</name>
    <message>
        <source>No class takes a second person&apos;s yes.</source>
        <translation>لا تتطلب أي فئة موافقة شخص ثانٍ.</translation>
    </message>
    <message>
        <source>Frames per pad: at most %1.</source>
        <translation>الإطارات لكل نمط تشويش: الحد الأقصى %1.</translation>
    </message>
    <message>
        <source>A remote session counts like a screen on this machine.</source>
        <translation>تُعامَل الجلسة عن بُعد كشاشة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>A remote session counts as not protected.</source>
        <translation>تُعامَل الجلسة عن بُعد على أنها غير محمية.</translation>
    </message>
    <message>
        <source>Who looks, where and when lies faintly over a customer&apos;s whole page.</source>
        <translation>يظهر باهتًا على كامل صفحة العميل مَن يكشف وأين ومتى.</translation>
    </message>
    <message>
        <source>Who looks, where and when lies faintly over a lit field only.</source>
        <translation>يظهر باهتًا على الحقل المكشوف فقط مَن يكشف وأين ومتى.</translation>
    </message>
    <message>
        <source>Nobody may allow pictures for support.</source>
        <translation>لا يجوز لأحد السماح بلقطات الشاشة للدعم.</translation>
    </message>
    <message>
        <source>What policy demands</source>
        <translation>ما تشترطه السياسة</translation>
    </message>
    <message>
        <source>A second person&apos;s yes, for a minute at most, is needed for: %1.</source>
        <translation>تلزم موافقة شخص ثانٍ، لدقيقة واحدة على الأكثر، من أجل: %1.</translation>
    </message>
    <message numerus="yes">
        <source>A second person&apos;s yes, for %Ln minutes at most, is needed for: %1.</source>
        <translation>
            <numerusform>تلزم موافقة شخص ثانٍ، لمدة أقصاها %Ln دقيقة، من أجل: %1.</numerusform>
            <numerusform>تلزم موافقة شخص ثانٍ، لمدة أقصاها دقيقة واحدة، من أجل: %1.</numerusform>
            <numerusform>تلزم موافقة شخص ثانٍ، لمدة أقصاها دقيقتين، من أجل: %1.</numerusform>
            <numerusform>تلزم موافقة شخص ثانٍ، لمدة أقصاها %Ln دقائق، من أجل: %1.</numerusform>
            <numerusform>تلزم موافقة شخص ثانٍ، لمدة أقصاها %Ln دقيقة، من أجل: %1.</numerusform>
            <numerusform>تلزم موافقة شخص ثانٍ، لمدة أقصاها %Ln دقيقة، من أجل: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A second person may allow pictures for support, for %Ln min at most.</source>
        <translation>
            <numerusform>يجوز لشخص ثانٍ السماح بلقطات الشاشة للدعم لمدة أقصاها %Ln دقيقة.</numerusform>
            <numerusform>يجوز لشخص ثانٍ السماح بلقطات الشاشة للدعم لمدة أقصاها دقيقة واحدة.</numerusform>
            <numerusform>يجوز لشخص ثانٍ السماح بلقطات الشاشة للدعم لمدة أقصاها دقيقتين.</numerusform>
            <numerusform>يجوز لشخص ثانٍ السماح بلقطات الشاشة للدعم لمدة أقصاها %Ln دقائق.</numerusform>
            <numerusform>يجوز لشخص ثانٍ السماح بلقطات الشاشة للدعم لمدة أقصاها %Ln دقيقة.</numerusform>
            <numerusform>يجوز لشخص ثانٍ السماح بلقطات الشاشة للدعم لمدة أقصاها %Ln دقيقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::protection::Practice</name>
    <message>
        <source>It flickers, or tires the eye: less strength, or a finer grain.</source>
        <translation>يومض أو يُتعب العين: قلّل الشدة، أو اختر حبيبات أدق.</translation>
    </message>
    <message>
        <source>It is hard to read: larger letters, more strength, or 4 frames per pad where policy allows them.</source>
        <translation>تصعب قراءته: كبّر الحروف، أو زد الشدة، أو اختر 4 إطارات لكل نمط تشويش حيث تسمح السياسة.</translation>
    </message>
    <message>
        <source>Nothing helps: turn on reduced motion in the desktop&apos;s settings. Then nothing is scrambled, as on a display below 50 Hz, and policy decides what may still be shown.</source>
        <translation>لا شيء يفيد: فعّل تقليل الحركة في إعدادات سطح المكتب. عندئذ لا يُشوَّش شيء، كما على شاشة دون 50 هرتز، وتقرر السياسة ما يجوز كشفه مع ذلك.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>Show the practice field</source>
        <translation>كشف حقل التدريب</translation>
    </message>
    <message>
        <source>How a lit field looks to you</source>
        <translation>كيف يبدو لك الحقل المكشوف</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed for support: nothing is scrambled, and no field but this one can be shown until that ends.</source>
        <translation>لقطات الشاشة مسموحة للدعم: لا يُشوَّش شيء، ولا يمكن كشف حقل غير هذا حتى ينتهي ذلك.</translation>
    </message>
    <message>
        <source>This window is in no picture, so nothing has to be scrambled: letters are plain, and only their size is yours to choose.</source>
        <translation>هذه النافذة لا تظهر في أي لقطة، فلا حاجة إلى تشويش شيء: الحروف عادية، ولك أن تختار حجمها فقط.</translation>
    </message>
    <message>
        <source>Nothing is scrambled here, so letters are plain, and only their size is yours to choose. %1 %2</source>
        <translation>لا يُشوَّش شيء هنا، فالحروف عادية، ولك أن تختار حجمها فقط. %1 %2</translation>
    </message>
</context>
<context>
    <name>scrim::protection::PracticeField</name>
    <message>
        <source>Practice field, fictional number</source>
        <translation>حقل تدريب، رقم وهمي</translation>
    </message>
    <message>
        <source>%1, hidden. Hold the space bar to show it.</source>
        <translation>%1، مخفي. اضغط مطوّلًا على مفتاح المسافة لكشفه.</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1، مكشوف</translation>
    </message>
    <message>
        <source>%1 – hold to view</source>
        <translation>%1 – اضغط مطوّلًا للكشف</translation>
    </message>
</context>
<context>
    <name>scrim::protection::ProtectionPage</name>
    <message>
        <source>Screen protection</source>
        <translation>حماية الشاشة</translation>
    </message>
</context>
<context>
    <name>scrim::protection::ScreenNow</name>
    <message>
        <source>A program that asks for a picture of the screen is noticed, and the field is hidden.</source>
        <translation>يُلاحَظ البرنامج الذي يطلب لقطة للشاشة، ويُخفى الحقل.</translation>
    </message>
    <message>
        <source>Nobody watches who asks for pictures: this window is in none of them.</source>
        <translation>لا أحد يراقب من يطلب لقطات: هذه النافذة لا تظهر في أي منها.</translation>
    </message>
    <message>
        <source>A program that takes a picture of the screen is not noticed.</source>
        <translation>لا يُلاحَظ البرنامج الذي يأخذ لقطة للشاشة.</translation>
    </message>
    <message>
        <source>What can still see a lit field</source>
        <translation>ما يمكنه رؤية الحقل المكشوف مع ذلك</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This is a remote session: the screen is somewhere else.</source>
        <translation>هذه جلسة عن بُعد: الشاشة في مكان آخر.</translation>
    </message>
    <message>
        <source>The screen is on this machine.</source>
        <translation>الشاشة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>A camera, and a person who looks at the screen.</source>
        <translation>كاميرا، أو شخص ينظر إلى الشاشة.</translation>
    </message>
</context>
<context>
    <name>scrim::protection::SupportCard</name>
    <message>
        <source>Allow pictures for support…</source>
        <translation>السماح باللقطات للدعم…</translation>
    </message>
    <message>
        <source>Password of the second person</source>
        <translation>كلمة مرور الشخص الثاني</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Pictures for support</source>
        <translation>لقطات للدعم</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>اسم الشخص الثاني</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Second person&apos;s name</source>
        <translation>اسم الشخص الثاني</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>كلمة مروره</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed at the moment. The bar at the window&apos;s bottom ends it.</source>
        <translation>لقطات الشاشة مسموحة حاليًا. ينهيها الشريط في أسفل النافذة.</translation>
    </message>
    <message>
        <source>The policy of this vault does not allow pictures of the screen for support.</source>
        <translation>لا تسمح سياسة هذه الخزنة بلقطات الشاشة للدعم.</translation>
    </message>
    <message>
        <source>To show support what this screen shows, a second person, a supervisor or an administrator, allows pictures of it for some minutes. Nothing can be shown meanwhile, and it is on record under their name.</source>
        <translation>لعرض ما على هذه الشاشة للدعم، يسمح شخص ثانٍ، وهو مشرف أو مسؤول النظام، بلقطات لها لبضع دقائق. لا يمكن كشف شيء خلالها، ويُسجَّل ذلك باسمه.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري التحقق…</translation>
    </message>
    <message>
        <source>Allow pictures</source>
        <translation>السماح باللقطات</translation>
    </message>
    <message>
        <source>A second person types their name and their password here.</source>
        <translation>يكتب شخص ثانٍ اسمه وكلمة مروره هنا.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>how long</comment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Code of the second person, if they have a second factor</source>
        <translation>رمز الشخص الثاني إن كان لديه عامل ثانٍ</translation>
    </message>
    <message>
        <source>Code, if they have one</source>
        <translation>الرمز إن وُجد</translation>
    </message>
    <message>
        <source>Pictures of the screen for support are not allowed on this machine.</source>
        <translation>صور الشاشة للدعم غير مسموح بها على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>scrim::protection::Words</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Left out of pictures</source>
        <translation>مستثناة من اللقطات</translation>
    </message>
    <message>
        <source>Scrambled</source>
        <translation>مشوَّشة</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>غير محمية</translation>
    </message>
    <message>
        <source>The system leaves this window out of every picture of the screen.</source>
        <translation>يستثني النظام هذه النافذة من كل لقطة للشاشة.</translation>
    </message>
    <message>
        <source>A picture of the screen shows noise where a field is lit; the eye reads it all the same.</source>
        <translation>تُظهر لقطة الشاشة تشويشًا مكان الحقل المكشوف؛ والعين تقرؤه مع ذلك.</translation>
    </message>
    <message>
        <source>A picture of the screen shows a lit field as it is.</source>
        <translation>تُظهر لقطة الشاشة الحقل المكشوف كما هو.</translation>
    </message>
    <message>
        <source>Any screen</source>
        <translation>أي شاشة</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>الضغط المطوّل</translation>
    </message>
    <message>
        <source>Click or hold</source>
        <translation>النقر أو الضغط المطوّل</translation>
    </message>
    <message>
        <source>The policy lets %1 data be shown in plain letters here.</source>
        <translation>تسمح السياسة هنا بإظهار بيانات %1 بحروف واضحة.</translation>
    </message>
    <message>
        <source>The policy does not let %1 data be shown here.</source>
        <translation>لا تسمح السياسة هنا بإظهار بيانات %1.</translation>
    </message>
    <message>
        <source>frames per pad</source>
        <translation>الإطارات لكل نمط تشويش</translation>
    </message>
    <message>
        <source>remote sessions</source>
        <translation>الجلسات عن بُعد</translation>
    </message>
    <message>
        <source>the mark over the page</source>
        <translation>العلامة فوق الصفحة</translation>
    </message>
    <message>
        <source>pictures for support</source>
        <translation>الصور للدعم</translation>
    </message>
    <message>
        <source>how long a second person&apos;s yes lasts</source>
        <translation>مدة سريان موافقة شخص ثانٍ</translation>
    </message>
    <message>
        <source>least protection</source>
        <translation>أدنى حماية</translation>
    </message>
    <message>
        <source>how it is shown</source>
        <translation>طريقة الكشف</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>the mask</source>
        <translation>القناع</translation>
    </message>
    <message>
        <source>whether it is shown</source>
        <translation>هل يُكشف</translation>
    </message>
    <message>
        <source>how long it is shown</source>
        <translation>مدة الكشف</translation>
    </message>
    <message>
        <source>views an hour</source>
        <translation>مرات الكشف في الساعة</translation>
    </message>
    <message>
        <source>views a shift</source>
        <translation>مرات الكشف في الوردية</translation>
    </message>
    <message>
        <source>speaking it</source>
        <translation>النطق به</translation>
    </message>
    <message>
        <source>only during a call</source>
        <translation>أثناء مكالمة فقط</translation>
    </message>
    <message>
        <source>only for a verified caller</source>
        <translation>لمتصل تم التحقق منه فقط</translation>
    </message>
    <message>
        <source>a second person&apos;s yes</source>
        <translation>موافقة شخص ثانٍ</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A class of data, and what of its protection is meant</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set by IT in %1; ask them to change it.</source>
        <translation>حدّده قسم تقنية المعلومات في %1؛ اطلب منه تغييره.</translation>
    </message>
    <message>
        <source>Set by IT in %1, and not to be changed here: %2.</source>
        <translation>حدّده قسم تقنية المعلومات في %1 ولا يُغيَّر هنا: %2.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::Actions</name>
    <message>
        <source>&amp;Desk</source>
        <translation>ال&amp;مكتب</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>الم&amp;كالمة</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Start a call</source>
        <translation>&amp;بدء مكالمة</translation>
    </message>
    <message>
        <source>&amp;End the call</source>
        <translation>إ&amp;نهاء المكالمة</translation>
    </message>
    <message>
        <source>&amp;Verify the caller</source>
        <translation>ال&amp;تحقق من المتصل</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Customer&apos;s &amp;next order</source>
        <translation>الطلب ال&amp;تالي للعميل</translation>
    </message>
    <message>
        <source>Customer&apos;s &amp;order before</source>
        <translation>الطلب ال&amp;سابق للعميل</translation>
    </message>
    <message>
        <source>&amp;Correct the field…</source>
        <translation>ت&amp;صحيح الحقل…</translation>
    </message>
    <message>
        <source>&amp;Access log</source>
        <translation>سجل ال&amp;وصول</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;استيراد…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Screen &amp;protection…</source>
        <translation>&amp;حماية الشاشة…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Answer the next call</source>
        <translation>ال&amp;رد على المكالمة التالية</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>take back revert note tag filter</source>
        <translation>تراجع استرجاع ملاحظة وسم تصفية</translation>
    </message>
    <message>
        <source>pick up queue waiting pop</source>
        <translation>التقاط طابور انتظار</translation>
    </message>
    <message>
        <source>begin answer phone pick up</source>
        <translation>بدء رد هاتف التقاط</translation>
    </message>
    <message>
        <source>hang up finish phone</source>
        <translation>إنهاء إغلاق الخط هاتف</translation>
    </message>
    <message>
        <source>check identity prove who</source>
        <translation>تحقق هوية إثبات من</translation>
    </message>
    <message>
        <source>find look up customer order</source>
        <translation>إيجاد بحث عميل طلب</translation>
    </message>
    <message>
        <source>return previous before</source>
        <translation>عودة سابق قبل</translation>
    </message>
    <message>
        <source>&amp;Close the customer</source>
        <translation>إ&amp;غلاق العميل</translation>
    </message>
    <message>
        <source>tab leave done</source>
        <translation>تبويب مغادرة تم</translation>
    </message>
    <message>
        <source>Ne&amp;xt customer</source>
        <translation>العميل التال&amp;ي</translation>
    </message>
    <message>
        <source>tab switch</source>
        <translation>تبويب تبديل</translation>
    </message>
    <message>
        <source>&amp;Previous customer</source>
        <translation>ا&amp;لعميل السابق</translation>
    </message>
    <message>
        <source>Next col&amp;umn</source>
        <translation>ال&amp;عمود التالي</translation>
    </message>
    <message>
        <source>pane panel move</source>
        <translation>جزء لوحة انتقال</translation>
    </message>
    <message>
        <source>Column be&amp;fore</source>
        <translation>العمو&amp;د السابق</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>&amp;كتابة ملاحظة</translation>
    </message>
    <message>
        <source>comment remark type</source>
        <translation>تعليق ملاحظة كتابة</translation>
    </message>
    <message>
        <source>&amp;Tag the customer</source>
        <translation>&amp;وسم العميل</translation>
    </message>
    <message>
        <source>label mark add</source>
        <translation>تسمية علامة إضافة</translation>
    </message>
    <message>
        <source>newer later</source>
        <translation>أحدث لاحق</translation>
    </message>
    <message>
        <source>older earlier previous</source>
        <translation>أقدم أبكر سابق</translation>
    </message>
    <message>
        <source>edit change fix value</source>
        <translation>تحرير تغيير إصلاح قيمة</translation>
    </message>
    <message>
        <source>audit who looked review history</source>
        <translation>تدقيق من كشف مراجعة تاريخ</translation>
    </message>
    <message>
        <source>load file shop csv</source>
        <translation>تحميل ملف متجر CSV</translation>
    </message>
    <message>
        <source>light night theme colours</source>
        <translation>فاتح ليل سمة ألوان</translation>
    </message>
    <message>
        <source>colours see theme</source>
        <translation>ألوان رؤية سمة</translation>
    </message>
    <message>
        <source>colours system theme</source>
        <translation>ألوان نظام سمة</translation>
    </message>
    <message>
        <source>pictures screenshots shield policy</source>
        <translation>لقطات شاشة درع سياسة</translation>
    </message>
    <message>
        <source>&amp;Call panel</source>
        <translation>&amp;لوحة المكالمة</translation>
    </message>
    <message>
        <source>fold hide show right side</source>
        <translation>طي إخفاء عرض جانب</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>كل الأوا&amp;مر…</translation>
    </message>
    <message>
        <source>palette run</source>
        <translation>لوحة تشغيل</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>مفاتيح مساعدة</translation>
    </message>
    <message>
        <source>screenshot share help</source>
        <translation>لقطة مشاركة مساعدة</translation>
    </message>
    <message>
        <source>Change pass&amp;word…</source>
        <translation>تغيير كلمة ال&amp;مرور…</translation>
    </message>
    <message>
        <source>account secret new</source>
        <translation>حساب سر جديد</translation>
    </message>
    <message>
        <source>Second &amp;factor…</source>
        <translation>العامل ال&amp;ثاني…</translation>
    </message>
    <message>
        <source>account code authenticator phone totp</source>
        <translation>حساب رمز مصادقة هاتف TOTP</translation>
    </message>
    <message>
        <source>away pause break</source>
        <translation>غياب توقف استراحة</translation>
    </message>
    <message>
        <source>log off leave</source>
        <translation>خروج مغادرة</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>خروج إغلاق</translation>
    </message>
    <message>
        <source>On a masked field</source>
        <translation>على حقل محجوب</translation>
    </message>
    <message>
        <source>Look at it, or hold the key to look</source>
        <translation>كشفه، أو إبقاء المفتاح مضغوطًا لكشفه</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>كشفه</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>إخفاؤه من جديد</translation>
    </message>
    <message>
        <source>On a record</source>
        <translation>على ملف</translation>
    </message>
    <message>
        <source>Leave it, back to where you came from</source>
        <translation>مغادرته والعودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>To the first customer that is open, up to the ninth</source>
        <translation>إلى أول عميل مفتوح، حتى التاسع</translation>
    </message>
    <message>
        <source>While searching</source>
        <translation>أثناء البحث</translation>
    </message>
    <message>
        <source>Open the first result</source>
        <translation>فتح أول نتيجة</translation>
    </message>
    <message>
        <source>Into the results, and back to the box</source>
        <translation>إلى النتائج، والعودة إلى المربع</translation>
    </message>
    <message>
        <source>Empty the box</source>
        <translation>إفراغ المربع</translation>
    </message>
    <message>
        <source>In a note</source>
        <translation>في ملاحظة</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>حفظها</translation>
    </message>
    <message>
        <source>Take a mask back that hides no such number</source>
        <translation>رفع الحجب عما ليس رقمًا من هذا النوع</translation>
    </message>
    <message>
        <source>In the wrap-up</source>
        <translation>في الاختتام</translation>
    </message>
    <message>
        <source>Finish the call with the chosen outcome</source>
        <translation>إنهاء المكالمة بالنتيجة المختارة</translation>
    </message>
    <message>
        <source>As &amp;the desktop</source>
        <translation>&amp;كما في سطح المكتب</translation>
    </message>
    <message>
        <source>Allow pictures for su&amp;pport…</source>
        <translation>السماح باللقطات لل&amp;دعم…</translation>
    </message>
    <message>
        <source>Put the call on &amp;hold</source>
        <translation>ت&amp;عليق المكالمة</translation>
    </message>
    <message>
        <source>park wait second line</source>
        <translation>انتظار خط ثانٍ</translation>
    </message>
    <message>
        <source>&amp;Resume the call on hold</source>
        <translation>ا&amp;ستئناف المكالمة المعلّقة</translation>
    </message>
    <message>
        <source>take up back continue second line swap</source>
        <translation>متابعة رجوع خط ثانٍ تبديل</translation>
    </message>
    <message>
        <source>Ask for &amp;more views</source>
        <translation>طلب &amp;مزيد من مرات الكشف</translation>
    </message>
    <message>
        <source>budget used up supervisor top up limit</source>
        <translation>رصيد نفد مشرف زيادة حد</translation>
    </message>
    <message>
        <source>&amp;Give more views</source>
        <translation>من&amp;ح مزيد من مرات الكشف</translation>
    </message>
    <message>
        <source>top up budget grant colleague</source>
        <translation>زيادة رصيد منح زميل</translation>
    </message>
    <message>
        <source>S&amp;peak the field</source>
        <translation>&amp;قراءة الحقل بصوت</translation>
    </message>
    <message>
        <source>read aloud say screen reader value</source>
        <translation>قراءة بصوت نطق قارئ شاشة قيمة</translation>
    </message>
    <message>
        <source>%1 (set by IT, %2)</source>
        <extracomment>What stands for an act that is not the person&apos;s to do: its name, and the file of IT&apos;s that says so</extracomment>
        <translation>%1 (حدّده قسم تقنية المعلومات، %2)</translation>
    </message>
    <message>
        <source>Set by IT in %1; ask them to change it.</source>
        <translation>حدّده قسم تقنية المعلومات في %1؛ اطلب منه تغييره.</translation>
    </message>
    <message>
        <source>On a call that waits</source>
        <translation>على مكالمة منتظرة</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>الرد عليها</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>إزالتها من القائمة</translation>
    </message>
    <message>
        <source>In the access log</source>
        <translation>في سجل الوصول</translation>
    </message>
    <message>
        <source>Everything by this person</source>
        <translation>كل ما يخص هذا الشخص</translation>
    </message>
    <message>
        <source>Everything about this record</source>
        <translation>كل ما يخص هذا الملف</translation>
    </message>
    <message>
        <source>Only this action</source>
        <translation>هذا الفعل فقط</translation>
    </message>
</context>
<context>
    <name>scrim::shell::ApprovalBar</name>
    <message>
        <source>customer %1</source>
        <translation>العميل %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>%1 asks to see a field: %2 of %3.</source>
        <translation>يطلب %1 كشف حقل: %2 (%3).</translation>
    </message>
    <message>
        <source> Reason: %1.</source>
        <translation> السبب: %1.</translation>
    </message>
    <message>
        <source> Call %1.</source>
        <translation> المكالمة %1.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>سماح</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Minutes that the grant lasts</source>
        <translation>مدة السماح بالدقائق</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Granted. Your colleague may see it now.</source>
        <translation>مُنح الإذن. يمكن لزميلك كشفه الآن.</translation>
    </message>
    <message>
        <source>Refused. Your colleague is told.</source>
        <translation>رُفض. سيُبلَّغ زميلك.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::CallClock</name>
    <message>
        <source>●  Call %1:%2</source>
        <translation>●  المكالمة %1:%2</translation>
    </message>
    <message>
        <source>A call is open</source>
        <translation>توجد مكالمة مفتوحة</translation>
    </message>
    <message>
        <source>A call is open for one minute</source>
        <translation>المكالمة مفتوحة منذ دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>A call is open for %Ln minutes</source>
        <translation>
            <numerusform>بدأت المكالمة للتو</numerusform>
            <numerusform>المكالمة مفتوحة منذ دقيقة واحدة</numerusform>
            <numerusform>المكالمة مفتوحة منذ دقيقتين</numerusform>
            <numerusform>المكالمة مفتوحة منذ %Ln دقائق</numerusform>
            <numerusform>المكالمة مفتوحة منذ %Ln دقيقة</numerusform>
            <numerusform>المكالمة مفتوحة منذ %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>○  Wrap-up %1:%2</source>
        <translation>○  الاختتام %1:%2</translation>
    </message>
    <message>
        <source>The last call is wrapped up</source>
        <translation>يجري اختتام المكالمة الأخيرة</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>انتهت المكالمة</translation>
    </message>
</context>
<context>
    <name>scrim::shell::CommandModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>scrim::shell::CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>There is no such command</source>
        <translation>لا يوجد أمر كهذا</translation>
    </message>
    <message>
        <source>Try another word for it, or press Esc and open the menus above.</source>
        <translation>جرّب كلمة أخرى، أو اضغط Esc وافتح القوائم أعلاه.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::DeskActions</name>
    <message>
        <source>Go to %1</source>
        <comment>a customer who is open</comment>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <source>Open customers</source>
        <translation>العملاء المفتوحون</translation>
    </message>
</context>
<context>
    <name>scrim::shell::GrantBar</name>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>%1 (%2) waits for access. Approving passes on keys that you hold; it is recorded under your name.</source>
        <translation>ينتظر %1 (%2) الوصول. تمرّر الموافقة مفاتيح لديك؛ ويُسجَّل ذلك باسمك.</translation>
    </message>
    <message>
        <source>Approved. Your colleague has access now.</source>
        <translation>تمت الموافقة. لدى زميلك الوصول الآن.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::HeaderBar</name>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>قفل المكتب</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Signed in as %1, %2</source>
        <translation>مسجَّل الدخول باسم %1، %2</translation>
    </message>
</context>
<context>
    <name>scrim::shell::MainWindow</name>
    <message>
        <source>%1 – Scrim</source>
        <translation>%1 – Scrim</translation>
    </message>
    <message>
        <source>Your password is over tomorrow. Change it: Desk &gt; Change password.</source>
        <translation>تنتهي كلمة مرورك غدًا. غيّرها: المكتب &gt; تغيير كلمة المرور.</translation>
    </message>
    <message numerus="yes">
        <source>Your password is over in %Ln days. Change it: Desk &gt; Change password.</source>
        <translation>
            <numerusform>تنتهي كلمة مرورك اليوم. غيّرها: المكتب &gt; تغيير كلمة المرور.</numerusform>
            <numerusform>تنتهي كلمة مرورك بعد يوم واحد. غيّرها: المكتب &gt; تغيير كلمة المرور.</numerusform>
            <numerusform>تنتهي كلمة مرورك بعد يومين. غيّرها: المكتب &gt; تغيير كلمة المرور.</numerusform>
            <numerusform>تنتهي كلمة مرورك بعد %Ln أيام. غيّرها: المكتب &gt; تغيير كلمة المرور.</numerusform>
            <numerusform>تنتهي كلمة مرورك بعد %Ln يومًا. غيّرها: المكتب &gt; تغيير كلمة المرور.</numerusform>
            <numerusform>تنتهي كلمة مرورك بعد %Ln يوم. غيّرها: المكتب &gt; تغيير كلمة المرور.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scrim::shell::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>التراجع عنه</translation>
    </message>
</context>
<context>
    <name>scrim::shell::MoreViews</name>
    <message numerus="yes">
        <source>You have %Ln more %1 views.</source>
        <comment>a class of fields</comment>
        <translation>
            <numerusform>زاد عدد مرات الكشف لديك بمقدار %Ln (بيانات %1).</numerusform>
            <numerusform>زاد عدد مرات الكشف لديك بمقدار %Ln (بيانات %1).</numerusform>
            <numerusform>زاد عدد مرات الكشف لديك بمقدار %Ln (بيانات %1).</numerusform>
            <numerusform>زاد عدد مرات الكشف لديك بمقدار %Ln (بيانات %1).</numerusform>
            <numerusform>زاد عدد مرات الكشف لديك بمقدار %Ln (بيانات %1).</numerusform>
            <numerusform>زاد عدد مرات الكشف لديك بمقدار %Ln (بيانات %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for more %1 views. A supervisor sees it at their desk.</source>
        <comment>a class of fields</comment>
        <translation>طُلب مزيد من مرات الكشف (بيانات %1). سيراه مشرف على مكتبه.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the keyboard shortcuts</source>
        <translation>إغلاق اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>scrim::shell::SupportBar</name>
    <message>
        <source>End now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>End pictures for support now</source>
        <translation>إنهاء السماح بلقطات الدعم الآن</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed for support. Nothing can be shown meanwhile.</source>
        <translation>لقطات الشاشة مسموحة للدعم. لا يمكن كشف شيء خلالها.</translation>
    </message>
    <message>
        <source>Pictures of the screen are allowed for support: %1 left. Nothing can be shown meanwhile.</source>
        <translation>لقطات الشاشة مسموحة للدعم: بقي %1. لا يمكن كشف شيء خلالها.</translation>
    </message>
</context>
<context>
    <name>scrim::shell::TopUpBar</name>
    <message>
        <source>%1 asks for more %2 views: %3 of %4 are used this hour.</source>
        <translation>%1 يطلب مزيدًا من مرات الكشف (بيانات %2): استُعمل %3 من %4 لهذه الساعة.</translation>
    </message>
    <message>
        <source>%1 asks for more %2 views: %3 of %4 are used this shift.</source>
        <translation>%1 يطلب مزيدًا من مرات الكشف (بيانات %2): استُعمل %3 من %4 لهذه المناوبة.</translation>
    </message>
    <message>
        <source>How many views more</source>
        <translation>عدد مرات الكشف الإضافية</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Given. Your colleague may go on.</source>
        <translation>مُنح. يمكن لزميلك المتابعة.</translation>
    </message>
</context>
<context>
    <name>scrim::shield::Announcer</name>
    <message>
        <source>%1: </source>
        <comment>the label of a field whose value is spoken</comment>
        <translation>%1: </translation>
    </message>
</context>
<context>
    <name>scrim::shield::ApprovalPrompt</name>
    <message>
        <source>Ask a supervisor</source>
        <translation>اطلب من مشرف</translation>
    </message>
    <message>
        <source>They see whose field it is, your reason and your name. Esc lets it be.</source>
        <translation>يرى المشرف صاحب الحقل وسببك واسمك. مفتاح Esc يلغي ذلك.</translation>
    </message>
    <message>
        <source>%1: this takes a second person.</source>
        <translation>%1: يتطلب هذا شخصًا ثانيًا.</translation>
    </message>
    <message>
        <source>Asked. Waiting for a second person.</source>
        <translation>أُرسل الطلب. بانتظار شخص ثانٍ.</translation>
    </message>
    <message>
        <source>%1: a second person said yes, until %2. View it again.</source>
        <translation>%1: وافق شخص ثانٍ، حتى %2. اكشفه من جديد.</translation>
    </message>
    <message>
        <source>%1: the second person said no, or nobody answered in time. Ask again, or go on without.</source>
        <translation>%1: رفض الشخص الثاني، أو لم يُجب أحد في الوقت المحدد. اطلب مرة أخرى، أو تابع من دونه.</translation>
    </message>
</context>
<context>
    <name>scrim::shield::MaskedField</name>
    <message>
        <source>%1 – hold to view</source>
        <translation>%1 – اضغط مطوّلًا للكشف</translation>
    </message>
    <message>
        <source>shown on screen</source>
        <translation>مكشوف على الشاشة</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Press to hide it.</source>
        <translation>اضغط لإخفائه.</translation>
    </message>
    <message>
        <source>Your role has no key to it.</source>
        <translation>ليس لدورك مفتاح له.</translation>
    </message>
    <message>
        <source>Hold the space bar to view it.</source>
        <translation>اضغط مطوّلًا على مفتاح المسافة لكشفه.</translation>
    </message>
    <message numerus="yes">
        <source>Press to view it for %Ln seconds.</source>
        <translation>
            <numerusform>اضغط لكشفه.</numerusform>
            <numerusform>اضغط لكشفه ثانية واحدة.</numerusform>
            <numerusform>اضغط لكشفه ثانيتين.</numerusform>
            <numerusform>اضغط لكشفه %Ln ثوانٍ.</numerusform>
            <numerusform>اضغط لكشفه %Ln ثانية.</numerusform>
            <numerusform>اضغط لكشفه %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>To have it spoken: Call &gt; Speak the field.</source>
        <translation>لسماعه: المكالمة &gt; قراءة الحقل بصوت.</translation>
    </message>
    <message>
        <source>Press to end the speaking.</source>
        <translation>اضغط لإنهاء القراءة.</translation>
    </message>
</context>
<context>
    <name>scrim::shield::ReasonPrompt</name>
    <message>
        <source>Click one or type its number; it is recorded. Esc leaves the field hidden.</source>
        <translation>انقر سببًا أو اكتب رقمه؛ سيُسجَّل. مفتاح Esc يترك الحقل مخفيًا.</translation>
    </message>
    <message>
        <source>%1: why do you need to see it?</source>
        <translation>%1: لماذا تحتاج إلى كشفه؟</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>سببك</translation>
    </message>
    <message>
        <source>In a few words, without any number of the customer&apos;s</source>
        <translation>بكلمات قليلة، بلا أي رقم للعميل</translation>
    </message>
    <message>
        <source>Enter records it. Esc leaves the field hidden.</source>
        <translation>يسجّله Enter. ويترك Esc الحقل مخفيًا.</translation>
    </message>
</context>
<context>
    <name>scrim::shield::Spotlight</name>
    <message>
        <source>A program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>Hold the mouse button or the space bar on the field to view it.</source>
        <translation>اضغط مطوّلًا بزر الفأرة أو مفتاح المسافة على الحقل لكشفه.</translation>
    </message>
    <message>
        <source>One moment: keep holding.</source>
        <translation>لحظة: واصل الضغط.</translation>
    </message>
    <message>
        <source>Noted. Hold the mouse button or the space bar on the field to view it.</source>
        <translation>قُبل السبب. اضغط مطوّلًا بزر الفأرة أو مفتاح المسافة على الحقل لكشفه.</translation>
    </message>
    <message>
        <source>Nothing is shown: a program took a picture of the screen a moment ago. Try again in a few seconds.</source>
        <translation>لا يُكشف شيء: أخذ برنامج لقطة للشاشة قبل لحظة. حاول مرة أخرى بعد بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Nothing is shown: another program holds the keyboard or the pointer. Close it and try again.</source>
        <translation>لا يُكشف شيء: يستحوذ برنامج آخر على لوحة المفاتيح أو المؤشر. أغلقه ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Copying and pictures are off for masked fields. The attempt was recorded.</source>
        <translation>النسخ واللقطات معطّلة للحقول المحجوبة. سُجّلت المحاولة.</translation>
    </message>
    <message>
        <source>%1 asked for a picture of the screen, so the field was hidden. It is on record.</source>
        <translation>طلب %1 لقطة للشاشة، فأُخفي الحقل. سُجّل ذلك.</translation>
    </message>
    <message>
        <source>Nothing is spoken, because no screen reader is running. Start it, and try again.</source>
        <translation>لا يُقرأ شيء لأن قارئ الشاشة لا يعمل. شغّله وحاول من جديد.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::AccountPages</name>
    <message>
        <source>Your password is changed.</source>
        <translation>تغيّرت كلمة مرورك.</translation>
    </message>
    <message>
        <source>From now on you sign in with a code as well.</source>
        <translation>من الآن تسجّل الدخول برمز أيضًا.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::DemoPanel</name>
    <message>
        <source>This vault is fictional. Sign in as one of:</source>
        <translation>هذه خزنة وهمية. سجّل الدخول باسم أحد هؤلاء:</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>تسجيل الدخول باسم %1</translation>
    </message>
    <message>
        <source>%1, password %2</source>
        <translation>%1، كلمة المرور %2</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::EnrolPage</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Present code</source>
        <translation>الرمز الحالي</translation>
    </message>
    <message>
        <source>Code of the app that you use now</source>
        <translation>رمز التطبيق الذي تستخدمه الآن</translation>
    </message>
    <message>
        <source>Code that the app shows</source>
        <translation>الرمز الذي يعرضه التطبيق</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>لقد حفظتها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>You need an authenticator app on your phone. From then on you sign in with your password and a code that the app shows.</source>
        <translation>تحتاج إلى تطبيق مصادقة على هاتفك. ومن ثم تسجّل الدخول بكلمة مرورك وبرمز يعرضه التطبيق.</translation>
    </message>
    <message>
        <source>Scan this with the app, or type the text below into it.</source>
        <translation>امسح هذا بالتطبيق، أو اكتب فيه النص أدناه.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>رموز الاسترداد</translation>
    </message>
    <message>
        <source>Each of these codes signs you in once without the phone. You see them only now: write them down or print them, and keep them away from this desk.</source>
        <translation>كل رمز من هذه الرموز يسجّل دخولك مرة واحدة بلا الهاتف. لا تراها إلا الآن: اكتبها أو اطبعها، واحفظها بعيدًا عن هذا المكتب.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري التحقق…</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>عرض رمز QR</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>اكتب كلمة مرورك.</translation>
    </message>
    <message>
        <source>Secret for the app: %1</source>
        <translation>السر الخاص بالتطبيق: %1</translation>
    </message>
    <message>
        <source>Type the code that the app shows.</source>
        <translation>اكتب الرمز الذي يعرضه التطبيق.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::LockPage</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>تسجيل الدخول باسم شخص آخر</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>%1 is signed in. Type your password to go on.</source>
        <translation>المستخدم الحالي %1. اكتب كلمة مرورك للمتابعة.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>اكتب كلمة مرورك.</translation>
    </message>
    <message>
        <source>A call waits. Unlock the desk to see it.</source>
        <translation>مكالمة تنتظر. افتح قفل المكتب لرؤيتها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls wait. Unlock the desk to see them.</source>
        <translation>
            <numerusform>لا مكالمات تنتظر. افتح قفل المكتب لرؤيتها.</numerusform>
            <numerusform>مكالمة واحدة تنتظر. افتح قفل المكتب لرؤيتها.</numerusform>
            <numerusform>مكالمتان تنتظران. افتح قفل المكتب لرؤيتهما.</numerusform>
            <numerusform>%Ln مكالمات تنتظر. افتح قفل المكتب لرؤيتها.</numerusform>
            <numerusform>%Ln مكالمة تنتظر. افتح قفل المكتب لرؤيتها.</numerusform>
            <numerusform>%Ln مكالمة تنتظر. افتح قفل المكتب لرؤيتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ إلغاء القفل…</translation>
    </message>
    <message>
        <source>The desk is locked.</source>
        <translation>المكتب مقفل.</translation>
    </message>
    <message>
        <source>The password is wrong, or your account is disabled. Try again, or ask an admin.</source>
        <translation>كلمة المرور خطأ، أو حسابك معطّل. أعد المحاولة، أو اسأل مسؤول النظام.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::LockoutNote</name>
    <message>
        <source>You can try again now.</source>
        <translation>يمكنك إعادة المحاولة الآن.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::PasswordPage</name>
    <message>
        <source>Present password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>يجري التغيير…</translation>
    </message>
    <message>
        <source>Fill in all three fields.</source>
        <translation>املأ الحقول الثلاثة كلها.</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type both again.</source>
        <translation>كلمتا المرور الجديدتان مختلفتان. اكتبهما من جديد.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::QrCode</name>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>رمز QR لتطبيق المصادقة</translation>
    </message>
    <message>
        <source>The same secret stands below as text.</source>
        <translation>السر نفسه مكتوب أدناه نصًا.</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::SignInPage</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Type your user name and your password.</source>
        <translation>اكتب اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Code, if you have a second factor</source>
        <translation>الرمز إن كان لديك عامل ثانٍ</translation>
    </message>
</context>
<context>
    <name>scrim::sign_in::StrengthMeter</name>
    <message>
        <source>very weak</source>
        <translation>ضعيفة جدًا</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>Strength of the new password</source>
        <translation>قوة كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>At least 12 characters, letters and digits.</source>
        <translation>12 حرفًا على الأقل، من حروف وأرقام.</translation>
    </message>
    <message>
        <source>Strength: %1.</source>
        <translation>القوة: %1.</translation>
    </message>
    <message>
        <source>Strength: %1. %2</source>
        <translation>القوة: %1. %2</translation>
    </message>
</context>
</TS>
