<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountStates</name>
    <message>
        <source>Needs no keys</source>
        <translation>无需密钥</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>This run only</source>
        <translation>仅本次运行有效</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>来自环境变量</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Some outlines reached beyond the picture and were cut to it.</source>
        <translation>部分轮廓超出了图片范围，已裁到图片边缘。</translation>
    </message>
    <message>
        <source>Some outlines had their corners out of order and were put right.</source>
        <translation>部分轮廓的角点顺序有误，已纠正。</translation>
    </message>
    <message>
        <source>Some outlines could not be used and were left out.</source>
        <translation>部分轮廓无法使用，已略去。</translation>
    </message>
    <message>
        <source>Some confidences were outside their range and were left out.</source>
        <translation>部分可信度超出有效范围，已略去。</translation>
    </message>
    <message>
        <source>Some broken characters were replaced by “�”.</source>
        <translation>部分损坏的字符已替换为“�”。</translation>
    </message>
    <message>
        <source>The characters of some lines did not fit their text; what was missing was estimated.</source>
        <translation>部分行的逐字信息与文字不符，缺失的内容为估算。</translation>
    </message>
    <message>
        <source>The answer was longer than a page can be, and its rest was left out.</source>
        <translation>返回的内容超出了一页可能的长度，其余部分已略去。</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>%1 did not take the picture but pointed elsewhere, and Handlens does not follow. Check the address of the service under Accounts.</source>
        <translation>%1没有接收图片，而是要求转到别处，Handlens不会跟随跳转。请在“账号”中检查服务地址。</translation>
    </message>
    <message>
        <source>%1 did not take the picture but pointed to %2, and Handlens does not follow. If this network asks for a login, open a web page first, then send again.</source>
        <translation>%1没有接收图片，而是要求转到%2，Handlens不会跟随跳转。如果此网络需要登录，请先打开一个网页，再重新发送。</translation>
    </message>
    <message>
        <source>%1 is busy. Wait a minute and send again.</source>
        <translation>%1正忙。请等一分钟后重新发送。</translation>
    </message>
    <message>
        <source>%1 gave an answer that is not one of %2&apos;s. The page may have been read and billed. If this network asks for a login, open a web page first; then look at your account, or send again.</source>
        <translation>%1返回的内容不是%2的应答。本页可能已识别并计费。如果此网络需要登录，请先打开一个网页；然后查看您的账号，或重新发送。</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>“%1” could not be written: %2. What was there before is untouched; choose another place.</source>
        <translation>无法写入“%1”：%2。原有内容未受影响，请换一个位置。</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>the disk is full or the file system refused the data</source>
        <translation>磁盘已满，或文件系统拒绝写入</translation>
    </message>
</context>
<context>
    <name>CallErrors</name>
    <message>
        <source>%1 shows a certificate that it signed itself, so it may be somebody else.</source>
        <translation>%1出示的证书是自行签名的，对方可能是冒充的。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Check that the clock of this computer is right.</source>
        <translation>%1的证书已过期。请检查本机的时钟是否准确。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check that the clock of this computer is right.</source>
        <translation>%1的证书尚未生效。请检查本机的时钟是否准确。</translation>
    </message>
    <message>
        <source>What answers as %1 shows the certificate of another name, so it may be somebody else.</source>
        <translation>以%1名义应答的一方出示了其他名称的证书，对方可能是冒充的。</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by somebody this computer does not know, so it may be somebody else. In a company&apos;s network, ask its administrators.</source>
        <translation>%1的证书由本机不认识的机构签发，对方可能是冒充的。如果使用的是公司网络，请咨询网络管理员。</translation>
    </message>
    <message>
        <source>%1 offers only an outdated encryption, which is not safe to use.</source>
        <translation>%1只提供过时的加密方式，使用它不安全。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address of the service under Accounts.</source>
        <translation>无法与%1建立安全连接。请在“账号”中检查服务地址。</translation>
    </message>
    <message>
        <source>%1 was not found. Check the connection to the internet, and the address of the service under Accounts.</source>
        <translation>找不到%1。请检查网络连接，并在“账号”中检查服务地址。</translation>
    </message>
    <message>
        <source>%1 takes no connections. Check the address of the service under Accounts, or try again later.</source>
        <translation>%1不接受连接。请在“账号”中检查服务地址，或稍后重试。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password, which Handlens cannot give. Check the proxy settings of this computer.</source>
        <translation>通往%1的代理要求密码，Handlens无法提供。请检查本机的代理设置。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not answer. Check the proxy settings of this computer.</source>
        <translation>通往%1的代理没有应答。请检查本机的代理设置。</translation>
    </message>
    <message>
        <source>The connection to %1 broke. Check the connection to the internet, then send again.</source>
        <translation>与%1的连接已断开。请检查网络连接，然后重新发送。</translation>
    </message>
    <message>
        <source>The connection to %1 broke before its answer was complete.</source>
        <translation>与%1的连接在应答传完之前断开了。</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be reached within %n second(s). Check the connection to the internet, then send again.</source>
        <translation>
            <numerusform>%n秒内未能连接到%1。请检查网络连接，然后重新发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing moved between this computer and %1 for %n second(s).</source>
        <translation>
            <numerusform>本机与%1之间已有%n秒没有传输任何数据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took longer than the %n second(s) it is given.</source>
        <translation>
            <numerusform>%1用时超过了%n秒的时限。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent far more than the answer to a page can be.</source>
        <translation>%1发来的数据远远超出了一页应答可能的大小。</translation>
    </message>
    <message>
        <source>%1 sent an answer with a far too long beginning.</source>
        <translation>%1发来的应答开头部分过长。</translation>
    </message>
    <message>
        <source>%1 sent a compressed answer, which was not asked for.</source>
        <translation>%1发来了压缩的应答，而请求中并未要求压缩。</translation>
    </message>
    <message>
        <source>The way there leads through the proxy %1.</source>
        <translation>连接经由代理%1。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>The page may have been read and billed: look at your account, or send again.</source>
        <translation>本页可能已识别并计费：请查看您的账号，或重新发送。</translation>
    </message>
    <message numerus="yes">
        <source>%1 gave no readable answer within %n second(s) after the request.</source>
        <translation>
            <numerusform>请求发出后 %n秒内，%1 没有给出可读的答复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>“%1” may not be asked: the connection would not be encrypted, or the request is malformed. Check the address of the service and the keys under Accounts.</source>
        <translation>不能向“%1”发送请求：连接不会加密，或请求格式有误。请在“账号”中检查服务地址和密钥。</translation>
    </message>
</context>
<context>
    <name>CleanedValue</name>
    <message>
        <source>The key has a blank or a line end inside. Copy it once more, it alone.</source>
        <translation>密钥中间有空格或换行。请重新复制，只复制密钥本身。</translation>
    </message>
</context>
<context>
    <name>CloudOptions</name>
    <message>
        <source>Send</source>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>For pages opened from a web address: the picture itself, or only its address, which the service then fetches.</source>
        <translation>用于从网址打开的页面：发送图片本身，或只发送网址，由服务自行获取。</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>图片本身</translation>
    </message>
    <message>
        <source>its web address</source>
        <translation>图片网址</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>服务地址</translation>
    </message>
    <message>
        <source>Only for another address than the usual one, as https://host or https://host:port.</source>
        <translation>仅在不使用默认地址时填写，形如https://host或https://host:port。</translation>
    </message>
</context>
<context>
    <name>CommandLines</name>
    <message>
        <source>There is no option “%1” here; see --help.</source>
        <translation>这里没有选项“%1”，请参阅--help。</translation>
    </message>
    <message>
        <source>Lists the providers: what they can do, their options, and whether they can be used now.</source>
        <translation>列出各项服务：能做什么、有哪些选项、现在能否使用。</translation>
    </message>
    <message>
        <source>The command.</source>
        <translation>命令。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Writes the list as JSON.</source>
        <translation>以JSON格式输出列表。</translation>
    </message>
    <message>
        <source>“providers” takes no argument such as “%1”.</source>
        <translation>“providers”不接受“%1”这样的参数。</translation>
    </message>
    <message>
        <source>Reads handwritten notes and says how sure it is of every character.

Usage:
  %1 recognize IMAGE… [options]   reads images
  %1 compare IMAGE [options]      shows where readers differ
  %1 providers [--json]           lists what can read them
  %1 credentials ACTION …         keeps the keys of services in the keychain
  %1 COMMAND --help               explains a command
  %1 --version                    tells the version
</source>
        <translation>识别手写笔记，并说明对每个字符有多大把握。

用法：
  %1 recognize IMAGE… [options]   识别图片
  %1 compare IMAGE [options]      显示各识别结果的差异
  %1 providers [--json]           列出可用的识别服务
  %1 credentials ACTION …         在密钥环中保管各服务的密钥
  %1 COMMAND --help               说明一个命令
  %1 --version                    显示版本
</translation>
    </message>
    <message>
        <source>There is no command “%1”; use “recognize”, “compare”, “providers” or “credentials”, or see --help.</source>
        <translation>没有命令“%1”；请使用“recognize”、“compare”、“providers”或“credentials”，或查看--help。</translation>
    </message>
    <message>
        <source>Say what to do: “recognize”, “compare”, “providers” or “credentials”; --help explains them.</source>
        <translation>请说明要做什么：“recognize”、“compare”、“providers”或“credentials”；--help有说明。</translation>
    </message>
</context>
<context>
    <name>CompareCommandLine</name>
    <message>
        <source>The text that stands on the page, as a text file in UTF-8.</source>
        <translation>页面上实际的文字，UTF-8文本文件。</translation>
    </message>
    <message>
        <source>“compare” takes one image at a time; name only one.</source>
        <translation>“compare”一次只处理一张图片；请只指定一张。</translation>
    </message>
    <message>
        <source>A picture or PDF file, or the https address of one, which is fetched once.</source>
        <translation>图片或PDF文件，或其https地址（只获取一次）。</translation>
    </message>
    <message>
        <source>Has an image read by several readers and shows where they differ, or how many errors they
make against a text that is known to be right. Each --provider is one reader, and so is each
file that another program wrote, in hOCR, ALTO or PAGE (--import): its pages belong to those of
the image by order, and Tesseract reads along only when it is named.

Texts are compared in Unicode&apos;s composed form (NFC), with every run of white space, line ends
included, as one space, and none at the ends. Case and punctuation count. Characters are what
a person counts as one (grapheme clusters), words are what stands between spaces.
Error rate: the fewest characters (words) to be replaced, left out and put in to make the
reading of the reference, divided by the length of the reference; an empty one counts as 1.
Agreement of two readers: 1 less their distance in characters divided by the longer text.
Calibration error: how far confidences are from the share of characters that is right, on
average over ten ranges of confidence; only with a reference. Doubted: a confidence below 0.5.
Consensus: the characters most readers have at a place, surer readers counting more.

A page is compared as a whole, its lines in reading order. For several pages the reference
has a form feed between each two. The JSON format is called handlens/comparison-1; rates are
fractions, what is not known is null, and it is written even when nothing could be read. HTML is
one file with a picture of each line, CSV has a row for each difference.

Naming a cloud provider is the consent to send it the picture, and each page may cost a call.
Exit status and standard error are those of “recognize”.</source>
        <translation>由多个识读来源识别一张图片，并显示它们的差异；如果给出确知无误的文字，则显示
它们各自的错误数。每个--provider是一个识读来源，其他程序写出的每个hOCR、ALTO或
PAGE文件（--import）也是一个：其中各页按顺序与图片的各页对应；Tesseract只有在
指定后才一同识别。

文字按Unicode的合成形式（NFC）比较；连续的空白（包括换行）视为一个空格，首尾的
空白不计。区分大小写和标点。字符指人们视为一个字的单位（字素簇），单词指空格之间
的部分。
错误率：要把识别结果变成参考文字，最少需要替换、删去和补上的字符（单词）数，
除以参考文字的长度；参考文字为空时，长度按1计。
两个识读来源的一致率：1减去二者以字符计的距离与较长文字的长度之比。
校准误差：可信度与实际正确的字符比例相差多少，取十个可信度区间的平均值；
仅在有参考文字时给出。存疑：可信度低于0.5。
共识：每个位置取多数识读来源给出的字符，把握较大的识读来源权重较高。

一页作为整体比较，各行按阅读顺序排列。有多页时，参考文字的每两页之间有一个换页符。
JSON格式称为handlens/comparison-1；比率以小数表示，未知的值为null，即使什么也没有
识别出来，也会写出。HTML是一个文件，附有每一行的图片；CSV中每处差异占一行。

指定某项云服务，即表示同意向其发送图片，每页都可能产生一次收费的调用。
退出状态和标准错误与“recognize”相同。</translation>
    </message>
    <message>
        <source>A file with what another program read, in hOCR, ALTO or PAGE; may be given several times.</source>
        <translation>其他程序识别结果的文件，hOCR、ALTO或PAGE格式；
可多次指定。</translation>
    </message>
    <message>
        <source>What to write: text, json, html, csv. Default: text.</source>
        <translation>输出格式：text、json、html、csv。默认：text。</translation>
    </message>
    <message>
        <source>There is no format “%1” for a comparison. Use “text”, “json”, “html” or “csv”.</source>
        <translation>比较结果没有格式“%1”。请使用“text”、“json”、“html”或“csv”。</translation>
    </message>
    <message>
        <source>One reader has nothing to be compared with: name a second --provider or --import, or give the right text with --reference.</source>
        <translation>只有一个识读来源，无从比较：请再指定一个--provider或--import，或用--reference给出正确的文字。</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Nobody has read this page yet. Recognise it with two readers to see where they differ.</source>
        <translation>本页尚未识别。请用两个识读来源识别，以查看它们的差异。</translation>
    </message>
    <message>
        <source>Only %1 has read this page. Recognise it with a second reader, or import a reading, to see where they differ.</source>
        <translation>只有%1识别过本页。请再用一个识读来源识别，或导入一份识别结果，以查看它们的差异。</translation>
    </message>
    <message>
        <source>No reader found text on this page. Another picture of it may be easier to read.</source>
        <translation>没有识读来源在本页找到文字。换一张更清晰的图片也许更容易识别。</translation>
    </message>
    <message>
        <source>All readers agree on this page.</source>
        <translation>所有识读来源对本页的识别结果一致。</translation>
    </message>
    <message>
        <source>Every reader is sure of every line. Switch “Only doubtful” off to see them.</source>
        <translation>所有识读来源对每一行都有把握。请关闭“仅显示存疑”以查看各行。</translation>
    </message>
    <message>
        <source>The readers differ only in lines they are sure of. Switch “Only doubtful” off to see them.</source>
        <translation>识读来源只在它们有把握的行中有差异。请关闭“仅显示存疑”以查看这些行。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), %1 to decide</source>
        <translation>
            <numerusform>%n处差异，%1处待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareTargets</name>
    <message>
        <source>“%1” is the reference; choose another name for the result.</source>
        <translation>“%1”是参考文字；请为结果选择其他名称。</translation>
    </message>
    <message>
        <source>“%1” is a reading to be compared; choose another name for the result.</source>
        <translation>“%1”是要比较的识别结果；请为结果选择其他名称。</translation>
    </message>
</context>
<context>
    <name>ComparedLines</name>
    <message>
        <source>reference</source>
        <translation>参考</translation>
    </message>
</context>
<context>
    <name>ComparedPage</name>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1 is a reader, or the transcript</extracomment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>%1 does not have this line</source>
        <translation>%1没有这一行</translation>
    </message>
    <message>
        <source>Only %1 has this line.</source>
        <translation>只有%1有这一行。</translation>
    </message>
    <message>
        <source>Line %1. %2</source>
        <extracomment>%1 is a number, %2 what each reader says</extracomment>
        <translation>第%1行。%2</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>Difference %1 of %2 in this line: %3.</source>
        <translation>本行第%1处差异（共%2处）：%3。</translation>
    </message>
    <message>
        <source>You decided this character.</source>
        <translation>您已处理此字符。</translation>
    </message>
    <message>
        <source>Confidence %1 (%2)</source>
        <translation>可信度%1（%2）</translation>
    </message>
    <message>
        <source>No confidence was given (%1)</source>
        <translation>未给出可信度（%1）</translation>
    </message>
    <message>
        <source>Other readings: %1</source>
        <translation>备选字：%1</translation>
    </message>
    <message>
        <source>a space</source>
        <extracomment>a character that is left out</extracomment>
        <translation>空格</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 left out %2.</source>
        <extracomment>%1 is a reader, or the transcript, %2 are characters of the reference text</extracomment>
        <translation>%1 遗漏了%2。</translation>
    </message>
    <message>
        <source>Before this character %1 is left out.</source>
        <translation>此字符之前遗漏了%1。</translation>
    </message>
    <message>
        <source>Left out here: %1.</source>
        <translation>此处遗漏：%1。</translation>
    </message>
    <message>
        <source>After this character %1 is left out.</source>
        <translation>此字符之后遗漏了%1。</translation>
    </message>
</context>
<context>
    <name>ComparedViews</name>
    <message>
        <source>Transcript</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>mean confidence %1 · %2</source>
        <extracomment>%1 is a percentage, %2 a date and time</extracomment>
        <translation>平均可信度%1 · %2</translation>
    </message>
    <message>
        <source>Page, %1</source>
        <extracomment>%1 is the reading that a view shows</extracomment>
        <translation>页面，%1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>ComparisonExport</name>
    <message>
        <source>Web page with pictures of the lines</source>
        <translation>带各行图片的网页</translation>
    </message>
    <message>
        <source>Table of differences (CSV)</source>
        <translation>差异表（CSV）</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考文字</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文稿</translation>
    </message>
</context>
<context>
    <name>ComparisonHtml</name>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more page(s)</source>
        <translation>
            <numerusform>%1及另外%n页</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is read here.</source>
        <translation>此处未识别出内容。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no text on this page.</source>
        <translation>本页没有文字。</translation>
    </message>
    <message>
        <source>All say the same on this page.</source>
        <translation>本页各份文字完全一致。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>Only %1 has this line.</source>
        <translation>只有%1有这一行。</translation>
    </message>
    <message>
        <source>The ink of line %1</source>
        <translation>第%1行的原图</translation>
    </message>
    <message>
        <source>has no such line</source>
        <translation>没有这一行</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>legend: a character marked in one of these ways</extracomment>
        <translation>有差异</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>此处为空</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of the language these texts are written in, such as &quot;en&quot; or &quot;zh-CN&quot;</extracomment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>A space is left out here.</source>
        <translation>此处遗漏了一个空格。</translation>
    </message>
    <message>
        <source>“%1” is left out here.</source>
        <translation>此处遗漏了“%1”。</translation>
    </message>
    <message>
        <source>Nobody has read this page.</source>
        <translation>此页还没有任何识别结果。</translation>
    </message>
    <message>
        <source>Only one reader has read this page.</source>
        <translation>此页只有一个识读来源读过。</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>遗漏</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考文字</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Not all say the same.</source>
        <translation>各份文字不一致。</translation>
    </message>
    <message>
        <source>Only one reader has this line.</source>
        <translation>只有一个识读来源有这一行。</translation>
    </message>
    <message>
        <source>The text lacks this line.</source>
        <translation>文字中缺少这一行。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>ComparisonTables</name>
    <message>
        <source>Reader</source>
        <translation>识读来源</translation>
    </message>
    <message>
        <source>Character errors</source>
        <extracomment>heading of a column: the share of characters that are wrong</extracomment>
        <translation>字符错误率</translation>
    </message>
    <message>
        <source>Word errors</source>
        <extracomment>heading of a column: the share of words that are wrong</extracomment>
        <translation>单词错误率</translation>
    </message>
    <message>
        <source>Replaced</source>
        <extracomment>heading of a column: how many characters were read as others</extracomment>
        <translation>替换</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>heading of a column: how many characters of the reference were not read</extracomment>
        <translation>遗漏</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>heading of a column: how many characters were read that are not in the reference</extracomment>
        <translation>多余</translation>
    </message>
    <message>
        <source>Right but doubted</source>
        <extracomment>heading of a column: how many characters are right, though the reader was unsure of them</extracomment>
        <translation>正确但存疑</translation>
    </message>
    <message>
        <source>Wrong but sure</source>
        <extracomment>heading of a column: how many characters are wrong, though the reader was sure of them</extracomment>
        <translation>错误但确信</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>识读来源</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Agreement of the readers with one another</source>
        <translation>识读来源之间的一致率</translation>
    </message>
    <message>
        <source>Errors against the reference</source>
        <translation>与参考文字相比的错误</translation>
    </message>
    <message>
        <source>Errors against the reference, all pages together</source>
        <translation>与参考文字相比的错误，所有页合计</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>not read</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>Against the reference</source>
        <translation>与参考文字相比</translation>
    </message>
    <message>
        <source>characters</source>
        <extracomment>heading of a column: the share of characters that are wrong</extracomment>
        <translation>字符</translation>
    </message>
    <message>
        <source>replaced</source>
        <extracomment>heading of a column: how many characters were read as others</extracomment>
        <translation>替换</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>heading of a column: how many characters of the reference were not read</extracomment>
        <translation>遗漏</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>heading of a column: how many characters were read that are not in the reference</extracomment>
        <translation>多余</translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>heading of a column: the share of words that are wrong</extracomment>
        <translation>词</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>heading of a column: how many words are wrong, of how many</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>共识</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>(no such line)</source>
        <translation>（没有这一行）</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ, in the places in square brackets:</source>
        <translation>
            <numerusform>%n行有差异，差异处用方括号标出：</numerusform>
        </translation>
    </message>
    <message>
        <source>How far to trust, and how long it took</source>
        <translation>可信程度和用时</translation>
    </message>
    <message>
        <source>right, doubted</source>
        <extracomment>heading of a column: how many characters are right, though the reader was unsure of them</extracomment>
        <translation>正确但存疑</translation>
    </message>
    <message>
        <source>wrong, sure</source>
        <translation>错误但确信</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>校准误差</translation>
    </message>
    <message>
        <source>time</source>
        <extracomment>heading of a column: how long the reading took</extracomment>
        <translation>用时</translation>
    </message>
    <message>
        <source>“%1” left out (%2)</source>
        <translation>遗漏“%1”（%2）</translation>
    </message>
    <message>
        <source>“%1” added (%2)</source>
        <translation>多余“%1”（%2）</translation>
    </message>
    <message>
        <source>“%1” read as “%2” (%3)</source>
        <translation>“%1”识别为“%2”（%3）</translation>
    </message>
    <message>
        <source>Most often confused, and how many times:</source>
        <translation>最常见的混淆及次数：</translation>
    </message>
    <message>
        <source>What it costs</source>
        <extracomment>heading of a column: what reading the page cost</extracomment>
        <translation>费用</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>a fixed error</source>
        <extracomment>heading of a column: the price, divided by the errors fewer than the best free reader&apos;s</extracomment>
        <translation>每修正一处错误</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The result could not be written to standard output; give a file with --output.</source>
        <translation>结果无法写入标准输出，请用--output指定一个文件。</translation>
    </message>
</context>
<context>
    <name>CredentialsCommandLine</name>
    <message>
        <source>Keeps the keys of services in the desktop&apos;s keychain.

  credentials set PROVIDER FIELD   saves one key; the others of the provider stay as they are
  credentials remove PROVIDER      forgets all keys of the provider
  credentials status [--json]      tells which keys there are, and never what they are

“set” takes the key from standard input: its first line, which is not shown while it is typed.
“providers” lists the providers and their fields. For one run, a key may also come from the
environment: HANDLENS_PROVIDER_FIELD, in capitals, with “_” for “-”; it is stored nowhere.

Exit status: 0 done; 2 wrong usage; 5 the keychain is locked, is not there or does not answer.</source>
        <translation>在桌面的密钥环中保管各项服务的密钥。

  credentials set PROVIDER FIELD   保存一个密钥，该服务的其他密钥保持不变
  credentials remove PROVIDER      删除该服务的所有密钥
  credentials status [--json]      显示已有哪些密钥，但绝不显示其内容

“set”从标准输入读取密钥，只取第一行，键入时不显示。
“providers”列出各项服务及其字段。密钥也可以来自环境变量，仅用于一次运行：
HANDLENS_PROVIDER_FIELD，全部大写，“-”改为“_”；它不会保存到任何地方。

退出状态：0 完成；2 用法错误；5 密钥环已锁定、不存在或没有应答。</translation>
    </message>
    <message>
        <source>--json goes with “credentials status”.</source>
        <translation>--json只能与“credentials status”一起使用。</translation>
    </message>
    <message>
        <source>“credentials set” takes a provider and a field; type the key on standard input, since other programs can see what stands on the command line.</source>
        <translation>“credentials set”需要一个服务和一个字段；密钥请从标准输入键入，因为其他程序能看到命令行上的内容。</translation>
    </message>
    <message>
        <source>Use “credentials set PROVIDER FIELD”, “credentials remove PROVIDER” or “credentials status”; see “credentials --help”.</source>
        <translation>请使用“credentials set PROVIDER FIELD”、“credentials remove PROVIDER”或“credentials status”，参阅“credentials --help”。</translation>
    </message>
    <message>
        <source>set, remove or status.</source>
        <translation>set、remove或status。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Writes the status as JSON.</source>
        <translation>以JSON格式输出状态。</translation>
    </message>
    <message>
        <source>“credentials” has the options --json and --help only; type a key on standard input.</source>
        <translation>“credentials”只有--json和--help两个选项；密钥请从标准输入键入。</translation>
    </message>
</context>
<context>
    <name>CredentialsStatus</name>
    <message>
        <source>from the environment: %1</source>
        <translation>来自环境变量：%1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>The result went to standard output instead, so that nothing is lost.</source>
        <translation>结果已改为写到标准输出，以免丢失。</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>“%1” is no address of a service. Give it as https://host or https://host:port.</source>
        <translation>“%1”不是服务地址。请使用https://host或https://host:port的形式。</translation>
    </message>
    <message>
        <source>“%1” is not encrypted. Use https; plain http goes to this computer only (127.0.0.1, ::1 or localhost).</source>
        <translation>“%1”未加密。请使用https；不加密的http只能用于本机（127.0.0.1、::1或localhost）。</translation>
    </message>
</context>
<context>
    <name>EnvironmentTexts</name>
    <message>
        <source>The environment variable %1 has a blank or a line end inside its key; set it to the key alone.</source>
        <translation>环境变量%1的密钥中间有空格或换行，请将它设为密钥本身。</translation>
    </message>
    <message>
        <source>The keys of %1 come from the environment for this run, so none can be saved or forgotten here. Start Handlens without the variables %2 to do that.</source>
        <translation>本次运行中%1的密钥来自环境变量，因此无法在此保存或清除。如需保存或清除，请在不设置环境变量%2的情况下启动Handlens。</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON with positions and confidences</source>
        <translation>带位置和可信度的JSON</translation>
    </message>
</context>
<context>
    <name>FiguresTables</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Characters wrong</source>
        <translation>字符错误率</translation>
    </message>
    <message>
        <source>The character error rate: how many characters were replaced, left out or added, for a hundred characters of the reference.</source>
        <translation>字符错误率：参考文字每一百个字符中，有多少个被替换、遗漏或多余的字符。</translation>
    </message>
    <message>
        <source>Words wrong</source>
        <translation>单词错误率</translation>
    </message>
    <message>
        <source>The word error rate: the same, counted in words between spaces. Text written without spaces, such as Chinese, is one word.</source>
        <translation>算法相同，但以空格之间的单词计。不用空格书写的文字（如中文）算作一个单词。</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Characters that were read as other characters (substitutions).</source>
        <translation>被识别为其他字符的字符（替换）。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>遗漏</translation>
    </message>
    <message>
        <source>Characters of the reference that were not read (deletions).</source>
        <translation>参考文字中有、但未识别出的字符（遗漏）。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>多余</translation>
    </message>
    <message>
        <source>Characters that were read and are not in the reference (insertions).</source>
        <translation>识别出来、但参考文字中没有的字符（多余）。</translation>
    </message>
    <message>
        <source>Right but doubted</source>
        <translation>正确但存疑</translation>
    </message>
    <message>
        <source>Characters that were read rightly, with a confidence below your threshold: looks at them are in vain.</source>
        <translation>识别正确、但可信度低于所设阈值的字符：查看它们是白费工夫。</translation>
    </message>
    <message>
        <source>Wrong but sure</source>
        <translation>错误但确信</translation>
    </message>
    <message>
        <source>Characters that were read wrongly, with a confidence at or above your threshold: no mark in the text warns of them.</source>
        <translation>识别错误、但可信度达到或高于所设阈值的字符：文字中没有标记提醒您注意。</translation>
    </message>
    <message>
        <source>Time a page</source>
        <translation>每页用时</translation>
    </message>
    <message>
        <source>How long you waited for a page, on average. Not known of readings that came from files.</source>
        <translation>平均每页等待的时间。来自文件的识别结果没有此数据。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Your price per call times the pages read. Enter the price in the account&apos;s settings.</source>
        <translation>您的每次调用价格乘以已识别的页数。请在账号设置中填写价格。</translation>
    </message>
    <message>
        <source>Price of a fixed error</source>
        <translation>每纠正一个错误的价格</translation>
    </message>
    <message>
        <source>What it costs to have one character more right than with the best reader that is free, on the pages with a reference.</source>
        <translation>在有参考文字的页面上，与最好的免费识读来源相比，每多识别正确一个字符所需的费用。</translation>
    </message>
    <message>
        <source>Pages judged</source>
        <translation>评估页数</translation>
    </message>
    <message>
        <source>How many of the pages it read have a reference; error rates are of these pages together.</source>
        <translation>它识别过的页面中，有多少页有参考文字；错误率由这些页合并计算。</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>识别页数</translation>
    </message>
    <message>
        <source>How many pages it read.</source>
        <translation>它识别了多少页。</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>识读来源</translation>
    </message>
    <message>
        <source>The service or engine that read the page.</source>
        <translation>识别该页的服务或引擎。</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <extracomment>in a table of confused characters: nothing was read, or nothing stands there</extracomment>
        <translation>（无）</translation>
    </message>
    <message>
        <source>(space)</source>
        <translation>（空格）</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Confusions of %1</source>
        <extracomment>%1 is the name of a reader</extracomment>
        <translation>%1的混淆</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>What stands in the reference.</source>
        <translation>参考文字中的内容。</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>What the reader made of it.</source>
        <translation>识读来源识别出的内容。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>How often that happened.</source>
        <translation>发生了多少次。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>The places on the page in view; click one to go there. The number says how many there are on all pages.</source>
        <translation>当前页上的位置，点击即可转到该处。数字表示所有页上共有多少处。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>How sure the reader said it was.</source>
        <translation>识读来源自称有多大把握。</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符数</translation>
    </message>
    <message>
        <source>How many characters were read with such a confidence.</source>
        <translation>以这一可信度识别的字符有多少个。</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>给出的可信度</translation>
    </message>
    <message>
        <source>Their mean confidence: what share of them the reader expects to be right.</source>
        <translation>这些字符的平均可信度，即识读来源预计其中有多大比例是正确的。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确率</translation>
    </message>
    <message>
        <source>What share of them is right by the reference.</source>
        <translation>按参考文字，其中实际正确的比例。</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>How far the two are apart. In the row of all confidences: the expected calibration error, the mean of the gaps by characters.</source>
        <translation>上述两个数值相差多少。在“全部”一行中为预期校准误差，即按字符数加权的平均差距。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>How far each reader agrees with this one: 100 % less the characters in which they differ, for a hundred of the longer text. Neither is taken for right.</source>
        <translation>各识读来源与此识读来源的一致程度：100%减去两者不同的字符数与较长文字的字符数之百分比。不以任何一方为准。</translation>
    </message>
    <message>
        <source>%1 – %2 %</source>
        <extracomment>a part of the scale of confidences, in per cent</extracomment>
        <translation>%1–%2%</translation>
    </message>
</context>
<context>
    <name>FiguresText</name>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt;%1%</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <translation>&gt;%1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>GlyphToolTip</name>
    <message>
        <source>Confirmed by you</source>
        <translation>您已确认</translation>
    </message>
    <message>
        <source>Confidence %1, of the whole line</source>
        <translation>可信度%1（整行）</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>无可信度</translation>
    </message>
    <message>
        <source>Confidence %1</source>
        <translation>可信度%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <extracomment>another reading of a character and its confidence</extracomment>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Character “%1”</source>
        <translation>字符“%1”</translation>
    </message>
    <message>
        <source>Other readings: %1</source>
        <translation>备选字：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Estimated box</source>
        <translation>字框为估算</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>可信度%1</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>无可信度</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n doubtful character(s)</source>
        <extracomment>%1 is &quot;confidence 62 %&quot; or &quot;no score&quot;</extracomment>
        <translation>
            <numerusform>%1，%n个疑字</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <extracomment>%1 is a share, &quot;50 %&quot;</extracomment>
        <translation>一致率%1</translation>
    </message>
    <message>
        <source>Lowest confidence %1</source>
        <extracomment>of all readers</extracomment>
        <translation>最低可信度%1</translation>
    </message>
    <message numerus="yes">
        <source>agreement %1, %n disputed character(s)</source>
        <extracomment>%1 is a share, &quot;50 %&quot;</extracomment>
        <translation>
            <numerusform>一致率%1，%n个有分歧的字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatScale</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>HuaweiAnswer</name>
    <message>
        <source>Parts of Huawei&apos;s answer are not as documented and were left out.</source>
        <translation>华为云返回的部分内容与其文档不符，已略去。</translation>
    </message>
    <message>
        <source>Huawei turned the page by itself: its boxes may not match the picture. Switch that off and turn the page here instead.</source>
        <translation>华为云自行旋转了页面，字框可能与图片对不上。请关闭该选项，改在这里旋转页面。</translation>
    </message>
</context>
<context>
    <name>HuaweiCodes</name>
    <message>
        <source>Huawei says that the request is not as it should be. This is most likely a mistake in Handlens; please report it with the details.</source>
        <translation>华为云表示请求不符合要求。这很可能是Handlens的错误，请附上详情向我们报告。</translation>
    </message>
    <message>
        <source>Huawei does not accept the sign-in for this region. Check the region, the IAM account, the user and the password under Accounts.</source>
        <translation>华为云不接受在此区域的登录。请在“账号”中检查区域、IAM账号、用户名和密码。</translation>
    </message>
    <message>
        <source>Huawei&apos;s service has a problem of its own. Recognise this page again later.</source>
        <translation>华为云的服务自身出现了问题。请稍后重新识别本页。</translation>
    </message>
    <message>
        <source>Huawei takes no more requests at the moment. Wait a minute, then recognise the page again.</source>
        <translation>华为云目前不再接受更多请求。请等一分钟，然后重新识别本页。</translation>
    </message>
    <message>
        <source>Huawei cannot fetch the picture from its web address. Send the picture itself instead of the address.</source>
        <translation>华为云无法从网址获取图片。请发送图片本身，不要发送网址。</translation>
    </message>
    <message>
        <source>Huawei cannot read the picture in OBS. Grant the OCR service read permission for it in the OCR console, or send the picture itself instead of the address.</source>
        <translation>华为云无法读取OBS中的图片。请在OCR控制台授予OCR服务读取该图片的权限，或发送图片本身，不要发送网址。</translation>
    </message>
    <message>
        <source>Huawei offers no such service in this region. Check the region under Accounts; handwriting is offered in cn-north-4.</source>
        <translation>华为云在此区域不提供这项服务。请在“账号”中检查区域；手写文字识别在cn-north-4提供。</translation>
    </message>
    <message>
        <source>Huawei cannot decode this picture. Save it as JPEG or PNG, add it again and recognise that.</source>
        <translation>华为云无法解码这张图片。请将它另存为JPEG或PNG，重新添加后再识别。</translation>
    </message>
    <message>
        <source>Huawei takes pictures of 15 to 8192 pixels a side. Crop or scale the picture and recognise it again.</source>
        <translation>华为云只接受每边15到8192像素的图片。请裁剪或缩放图片，然后重新识别。</translation>
    </message>
    <message>
        <source>Huawei finds the picture too poor or of the wrong kind to be read. Scan it again, sharper and with more light.</source>
        <translation>华为云认为图片质量太差或类型不符，无法识别。请重新扫描，要更清晰、光线更充足。</translation>
    </message>
    <message>
        <source>Huawei could not read this page. Recognise it once more; if that fails too, ask Huawei&apos;s support and give the request id from the details.</source>
        <translation>华为云未能识别本页。请再识别一次；如果仍然失败，请联系华为云客服，并提供详情中的请求ID。</translation>
    </message>
    <message>
        <source>The sign-in is not for a project. Check that the region&apos;s project exists in Huawei&apos;s console and that the IAM user may use it.</source>
        <translation>此次登录没有对应的项目。请确认该区域的项目在华为云控制台中存在，且IAM用户有权使用它。</translation>
    </message>
    <message>
        <source>The picture is too large for Huawei. Crop the page or scale it down, then recognise it again.</source>
        <translation>图片对华为云来说太大。请裁剪或缩小页面，然后重新识别。</translation>
    </message>
    <message>
        <source>Huawei has restricted this account. Look for money owed or checks not passed in Huawei&apos;s account centre.</source>
        <translation>华为云限制了此账号。请在华为云账号中心查看是否有欠费或未通过的审核。</translation>
    </message>
    <message>
        <source>Huawei does not accept this temporary access key. Make a lasting one under My Credentials, and enter that.</source>
        <translation>华为云不接受这个临时访问密钥。请在“我的凭证”中新建永久访问密钥，然后填入。</translation>
    </message>
    <message>
        <source>Huawei does not let this account read here. Check the project id (empty: looked up), and give the IAM user permission for OCR in Huawei&apos;s console.</source>
        <translation>华为云不允许此账号在这里识别。请检查项目ID（留空则自动查询），并在华为云控制台为IAM用户授予OCR权限。</translation>
    </message>
    <message>
        <source>The service is not switched on in this region. Open the OCR console, choose the same region as under Accounts, and subscribe to what you read with.</source>
        <translation>此区域尚未开通该服务。请打开OCR控制台，选择与“账号”中相同的区域，开通所用的识别服务。</translation>
    </message>
    <message>
        <source>Huawei&apos;s service took too long or is out of order. Recognise this page again later.</source>
        <translation>华为云的服务用时过长或出现故障。请稍后重新识别本页。</translation>
    </message>
    <message>
        <source>Huawei&apos;s gateway could not pass the page on: it took too long, or the page is too large. Recognise it again later, or crop it first.</source>
        <translation>华为云的网关未能转交本页：用时过长，或页面太大。请稍后重新识别，或先裁剪页面。</translation>
    </message>
    <message>
        <source>Huawei does not accept these keys. Check them under Accounts; more than five attempts in a row lock the key for five minutes.</source>
        <translation>华为云不接受这些密钥。请在“账号”中检查；连续尝试超过五次，密钥会被锁定五分钟。</translation>
    </message>
    <message>
        <source>Huawei finds that this computer&apos;s clock is more than 15 minutes off. Set the clock, then recognise the page again.</source>
        <translation>华为云发现本机的时钟偏差超过15分钟。请校准时钟，然后重新识别本页。</translation>
    </message>
</context>
<context>
    <name>HuaweiDescriptor</name>
    <message>
        <source>Reads with</source>
        <translation>识别方式</translation>
    </message>
    <message>
        <source>Only general text says how sure it is of each character.</source>
        <translation>只有通用文字识别会给出每个字符的可信度。</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>手写文字</translation>
    </message>
    <message>
        <source>General text, with a score for each character</source>
        <translation>通用文字，带每个字符的可信度</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Huawei recommends the access key.</source>
        <translation>华为云推荐使用访问密钥。</translation>
    </message>
    <message>
        <source>Access key (AK/SK)</source>
        <translation>访问密钥（AK/SK）</translation>
    </message>
    <message>
        <source>IAM user name and password</source>
        <translation>IAM用户名和密码</translation>
    </message>
    <message>
        <source>Characters on the page</source>
        <translation>页面上的字符</translation>
    </message>
    <message>
        <source>For handwriting only; general text looks for all of them.</source>
        <translation>仅用于手写文字；通用文字总是查找所有字符。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>仅数字</translation>
    </message>
    <message>
        <source>Letters only</source>
        <translation>仅字母</translation>
    </message>
    <message>
        <source>Digits and letters</source>
        <translation>数字和字母</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Where the service was subscribed; handwriting is offered in cn-north-4.</source>
        <translation>开通服务的区域；手写文字识别在cn-north-4提供。</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>项目ID</translation>
    </message>
    <message>
        <source>Looked up when left empty. The console shows it under My Credentials.</source>
        <translation>留空则自动查询。可在控制台的“我的凭证”中查看。</translation>
    </message>
    <message>
        <source>The picture is one line</source>
        <translation>图片只有一行</translation>
    </message>
    <message>
        <source>Quicker where a single line fills more than half of the picture.</source>
        <translation>如果单行文字占图片的一半以上，识别会更快。</translation>
    </message>
    <message>
        <source>Find out how the page is turned</source>
        <translation>自动判断页面方向</translation>
    </message>
    <message>
        <source>Better turn the page yourself: with this, Huawei does not say to which way round its boxes belong.</source>
        <translation>最好自行旋转页面：启用此项后，华为云不会说明字框对应哪个方向。</translation>
    </message>
    <message>
        <source>Address of the sign-in service (IAM)</source>
        <translation>登录服务（IAM）地址</translation>
    </message>
    <message>
        <source>Only for another address than the usual one, as https://host or https://host:port.</source>
        <translation>仅在不使用默认地址时填写，形如https://host或https://host:port。</translation>
    </message>
    <message>
        <source>IAM account (domain) name</source>
        <translation>IAM账号名（domain）</translation>
    </message>
    <message>
        <source>IAM user name</source>
        <translation>IAM用户名</translation>
    </message>
    <message>
        <source>IAM user password</source>
        <translation>IAM用户密码</translation>
    </message>
    <message>
        <source>Open the console of OCR at console.huaweicloud.com/ocr in the very region you read with, and subscribe to handwriting (and to general text) there.</source>
        <translation>请打开OCR控制台console.huaweicloud.com/ocr，选择识别时所用的同一区域，在那里开通手写文字识别（以及通用文字识别）。</translation>
    </message>
    <message>
        <source>Handwriting is offered in the region cn-north-4; in others Huawei may answer that it does not exist.</source>
        <translation>手写识别在区域cn-north-4提供；在其他区域，华为云可能会回答该服务不存在。</translation>
    </message>
    <message>
        <source>The access key is made under My Credentials, Access Keys; the secret is shown only once, in the file credentials.csv. Huawei recommends it over a password.</source>
        <translation>访问密钥在“我的凭证”的“访问密钥”中创建；密钥内容只在文件credentials.csv中给出一次。华为云建议使用访问密钥，而不是密码。</translation>
    </message>
    <message>
        <source>With name and password, an IAM user with programmatic access is needed: a HUAWEI ID cannot sign in, nor can a user with a second factor.</source>
        <translation>用名称和密码登录时，需要有编程访问权限的IAM用户：华为账号（HUAWEI ID）无法登录，启用了二次验证的用户也不行。</translation>
    </message>
    <message>
        <source>Huawei charges per call; its price list says how much, and a free allowance may be used first.</source>
        <translation>华为云按调用次数收费，价格见其价目表；可能会先扣除免费额度。</translation>
    </message>
    <message>
        <source>For web addresses in OBS, read permission must be granted to the OCR service first.</source>
        <translation>使用OBS中的网址前，须先授予OCR服务读取权限。</translation>
    </message>
    <message>
        <source>Huawei Cloud</source>
        <translation>华为云</translation>
    </message>
    <message>
        <source>Reads handwriting and general text at Huawei Cloud; every picture is sent there and may be charged.</source>
        <translation>用华为云识别手写和通用文字；每张图片都会发送到华为云，可能收费。</translation>
    </message>
    <message>
        <source>Huawei&apos;s own score, 0 to 1: of the whole line for handwriting, of each character for general text.</source>
        <translation>华为云自己给出的分数，从0到1：手写为整行的分数，通用文字为每个字符的分数。</translation>
    </message>
    <message>
        <source>Huawei</source>
        <extracomment>the service&apos;s name where there is little room</extracomment>
        <translation>华为云</translation>
    </message>
    <message>
        <source>Enterprise project ID</source>
        <translation>企业项目ID</translation>
    </message>
    <message>
        <source>Only where calls are to be booked to an enterprise project.</source>
        <translation>仅在需要把调用计入某个企业项目时填写。</translation>
    </message>
</context>
<context>
    <name>HuaweiExchangeText</name>
    <message>
        <source>Huawei refused these keys four times in a row, and locks them after the next time. Nothing was sent. Check the keys under Accounts, or wait five minutes.</source>
        <translation>华为云已连续四次拒绝这些密钥，再有一次就会将其锁定。未发送任何内容。请在“账号”中检查密钥，或等待五分钟。</translation>
    </message>
    <message>
        <source>This account has no project “%1”, the region&apos;s own. Open Huawei&apos;s console in that region once, which makes it, or choose another region. To use a sub-project, copy its ID from My Credentials in the console into “Project ID” under Accounts.</source>
        <translation>此账户没有区域自带的项目“%1”。请在华为控制台中打开一次该区域（打开即会创建），或另选区域。要使用子项目，请从控制台的“我的凭证”中复制其 ID，填入“账户”中的“项目 ID”。</translation>
    </message>
</context>
<context>
    <name>HuaweiFailure</name>
    <message>
        <source>This computer&apos;s clock is %1 behind Huawei&apos;s, which allows 15 minutes. Set the clock, then recognise the page again.</source>
        <translation>本机时钟比华为云慢%1，而华为云只允许相差15分钟。请校准时钟，然后重新识别本页。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of Huawei&apos;s, which allows 15 minutes. Set the clock, then recognise the page again.</source>
        <translation>本机时钟比华为云快%1，而华为云只允许相差15分钟。请校准时钟，然后重新识别本页。</translation>
    </message>
    <message>
        <source>Huawei does not accept this account, user and password. A HUAWEI ID cannot sign in here, even with the right password: create an IAM user with programmatic access and enter its name, or use an access key.</source>
        <translation>华为云不接受此账号、用户和密码。即使密码正确，华为账号（HUAWEI ID）也无法在此登录：请创建有编程访问权限的IAM用户并输入其名称，或使用访问密钥。</translation>
    </message>
    <message>
        <source>Huawei does not accept this access key. Check Access Key ID and Secret Access Key under Accounts; more than five attempts in a row lock the key for five minutes.</source>
        <translation>华为云不接受此访问密钥。请在“账号”中检查Access Key ID和Secret Access Key；连续尝试超过五次，密钥会被锁定五分钟。</translation>
    </message>
    <message>
        <source>This access key may not look up the project. Copy the project id from My Credentials in Huawei&apos;s console and enter it under Accounts.</source>
        <translation>此访问密钥无权查询项目。请从华为云控制台的“我的凭证”中复制项目ID，并在“账号”中输入。</translation>
    </message>
    <message>
        <source>%1 gave an answer that is not one of Huawei&apos;s sign-in service. The page was not sent. If this network asks for a login, open a web page first, then recognise the page again.</source>
        <translation>%1返回的内容不是华为云登录服务的应答。本页未发送。如果当前网络需要登录，请先打开一个网页，然后重新识别本页。</translation>
    </message>
    <message>
        <source>Huawei does not let this account do that (%1). Check the keys, the region and the permissions in Huawei&apos;s console; the details have Huawei&apos;s own words.</source>
        <translation>华为云不允许此账号执行该操作（%1）。请在华为云控制台中检查密钥、区域和权限；华为云的原文见详情。</translation>
    </message>
    <message>
        <source>Huawei answered with the error %1, which Handlens does not know. The details have Huawei&apos;s own words.</source>
        <translation>华为云返回了Handlens不认识的错误%1。华为云的原文见详情。</translation>
    </message>
</context>
<context>
    <name>HuaweiOptions</name>
    <message>
        <source>“%1” is no region of Huawei Cloud. Use one such as cn-north-4.</source>
        <translation>“%1”不是华为云的区域。请使用cn-north-4这样的区域。</translation>
    </message>
    <message>
        <source>“%1” is no project id: it has 32 digits and letters a to f. Leave it empty to have it looked up.</source>
        <translation>“%1”不是项目ID：项目ID共32位，由数字和字母a到f组成。留空则自动查询。</translation>
    </message>
    <message>
        <source>“%1” is no enterprise project id. Copy it from the console, or leave it empty.</source>
        <translation>“%1”不是企业项目ID。请从控制台复制，或留空。</translation>
    </message>
</context>
<context>
    <name>ImageGate</name>
    <message>
        <source>“%1” is a folder. Open a picture in it, or drop the folder on the window.</source>
        <translation>“%1”是文件夹。请打开其中的图片，或把文件夹拖到窗口中。</translation>
    </message>
    <message>
        <source>“%1” is a pipe, a socket or a device. Choose an ordinary file.</source>
        <translation>“%1”是管道、套接字或设备，请选择普通文件。</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check that you are allowed to read it, and try again.</source>
        <translation>无法读取“%1”。请确认您有权读取它，然后重试。</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Copy or download it again.</source>
        <translation>“%1”是空文件（0字节）。请重新复制或下载。</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes, and at most %3 are opened. Save it smaller.</source>
        <translation>“%1”有%2字节，最多只能打开%3字节。请将它存得小一些。</translation>
    </message>
    <message>
        <source>“%1” holds no picture that Handlens opens. It opens PNG, JPEG, BMP, TIFF, WebP, GIF, HEIC, AVIF and PDF; save the picture as one of these.</source>
        <translation>“%1”中没有Handlens能打开的图片。支持PNG、JPEG、BMP、TIFF、WebP、GIF、HEIC、AVIF和PDF，请将图片另存为其中一种格式。</translation>
    </message>
    <message>
        <source>“%1” is damaged or of a kind that cannot be read. Copy it again, or save it as PNG.</source>
        <translation>“%1”已损坏，或格式无法读取。请重新复制，或另存为PNG。</translation>
    </message>
    <message>
        <source>“%1” is %2 × %3 pixels, and a side may have at most %4. Save it smaller.</source>
        <translation>“%1”为%2×%3像素，每边最多%4像素。请将它存得小一些。</translation>
    </message>
    <message>
        <source>“%1” has %2 million pixels (%3 × %4), and at most %5 million are opened. Save it smaller.</source>
        <translation>“%1”有%2百万像素（%3×%4），最多只能打开%5百万像素。请将它存得小一些。</translation>
    </message>
    <message>
        <source>“%1” (%2 × %3 pixels) would take more than %4 MiB of memory. Save it smaller, or with 8 bits a channel.</source>
        <translation>打开“%1”（%2×%3像素）需要超过%4MiB内存。请将它存得小一些，或以每通道8位保存。</translation>
    </message>
    <message>
        <source>“%1” has %2 pages, and at most %3 are opened. Split it into several files.</source>
        <translation>“%1”有%2页，最多只能打开%3页。请将它拆分成几个文件。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has no page %2 any more; it has %n page(s). Remove the page, or open the file again.</source>
        <translation>
            <numerusform>“%1”中已没有第%2页，现在共%n页。请移除该页，或重新打开文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Save a copy without one, and open that.</source>
        <translation>“%1”有密码保护。请另存一份不带密码的副本，再打开它。</translation>
    </message>
    <message>
        <source>“%1” is a %2 picture, and Qt&apos;s image format plug-ins are not installed. Install them (Debian: qt6-image-formats-plugins), or save it as PNG.</source>
        <translation>“%1”是%2图片，但尚未安装Qt图像格式插件。请安装插件（Debian：qt6-image-formats-plugins），或将图片另存为PNG。</translation>
    </message>
    <message>
        <source>“%1” is a %2 file, which this installation of Handlens cannot open. Save its pages as PNG.</source>
        <translation>“%1”是%2文件，当前安装的Handlens无法打开。请将其中各页另存为PNG。</translation>
    </message>
    <message>
        <source>Opening the picture was stopped.</source>
        <translation>已停止打开图片。</translation>
    </message>
    <message>
        <source>The file looks incomplete; the lower part may be missing.</source>
        <translation>文件似乎不完整，下半部分可能缺失。</translation>
    </message>
    <message>
        <source>The file looks damaged; parts of the picture may be wrong.</source>
        <translation>文件似乎已损坏，图片的部分内容可能有误。</translation>
    </message>
    <message numerus="yes">
        <source>The page is very large and is shown at %n dots an inch.</source>
        <translation>
            <numerusform>本页尺寸很大，以每英寸%n点显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file “%1” here. Check its name, or put it back.</source>
        <translation>这里没有文件“%1”。请检查文件名，或把文件放回原处。</translation>
    </message>
    <message>
        <source>“%1” has another size than when it was opened. Remove the page, and open the file again.</source>
        <translation>“%1”的尺寸与打开时不同。请移除该页，然后重新打开文件。</translation>
    </message>
    <message>
        <source>The chosen part lies outside the page. Choose a part of the picture itself.</source>
        <translation>所选部分在页面之外。请选择图片范围内的部分。</translation>
    </message>
    <message>
        <source>The picture could not be made ready; most likely memory is short. Close other programs, and try again.</source>
        <translation>无法准备图片，很可能是内存不足。请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>“%1” cannot be made small enough for this service. Choose a smaller part of the page, or another service.</source>
        <translation>“%1”无法缩小到此服务可接受的大小。请选择页面上较小的部分，或换用其他服务。</translation>
    </message>
    <message>
        <source>The picture was scaled to %1 % to fit this service.</source>
        <translation>为符合此服务的要求，图片已缩放至%1%。</translation>
    </message>
    <message>
        <source>The picture was compressed more (JPEG quality %1) to fit this service.</source>
        <translation>为符合此服务的要求，图片已进一步压缩（JPEG质量%1）。</translation>
    </message>
    <message>
        <source>“%1” was changed since you saw it, and is not sent. Look at it again, then send it.</source>
        <translation>“%1”在您看过之后被改动，因此没有发送。请再看一遍，然后发送。</translation>
    </message>
</context>
<context>
    <name>ImportErrors</name>
    <message>
        <source>“%1” is too large to be imported (64 MiB at most). Save fewer pages in one file.</source>
        <translation>“%1”太大，无法导入（最大64 MiB）。请减少每个文件中保存的页数。</translation>
    </message>
    <message>
        <source>“%1” declares entities, which no such file needs and which can do harm, so it was not opened. Save it again from the program it came from.</source>
        <translation>“%1”声明了实体，这类文件并不需要实体，而且可能有害，因此没有打开。请用原来的程序重新保存。</translation>
    </message>
    <message>
        <source>“%1” is no complete hOCR, ALTO or PAGE file. Save or download it again, in one of these formats.</source>
        <translation>“%1”不是完整的hOCR、ALTO或PAGE文件。请以其中一种格式重新保存或下载。</translation>
    </message>
    <message>
        <source>“%1” is no hOCR, ALTO or PAGE file. Choose one that was saved in one of these formats, as Transkribus, eScriptorium, Kraken and Tesseract can.</source>
        <translation>“%1”不是hOCR、ALTO或PAGE文件。请选择以其中一种格式保存的文件，Transkribus、eScriptorium、Kraken和Tesseract都能保存这些格式。</translation>
    </message>
    <message>
        <source>“%1” has no page in it. Save it again with the page and its text.</source>
        <translation>“%1”中没有页面。请连同页面及其文字重新保存。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that it is there and that you may read it.</source>
        <translation>无法打开“%1”。请确认文件存在，并且您有读取权限。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Copy it to this computer and try again.</source>
        <translation>无法读取“%1”。请将它复制到本机，然后重试。</translation>
    </message>
</context>
<context>
    <name>ImportWarnings</name>
    <message>
        <source>Some places in the file could not be used and were left out.</source>
        <translation>文件中的部分位置无法使用，已略去。</translation>
    </message>
    <message>
        <source>Some outlines in the file reached beyond the page and were cut to it.</source>
        <translation>文件中的部分轮廓超出了页面范围，已裁到页面边缘。</translation>
    </message>
    <message>
        <source>The file gives places in parts of a millimetre or an inch without the size of its page, so they were left out.</source>
        <translation>文件以毫米或英寸的分数给出位置，却没有给出页面尺寸，因此这些位置已略去。</translation>
    </message>
    <message>
        <source>Some confidences in the file were outside their range and were moved into it.</source>
        <translation>文件中的部分可信度超出有效范围，已调整到范围之内。</translation>
    </message>
    <message>
        <source>Some broken characters were replaced by “�”.</source>
        <translation>部分损坏的字符已替换为“�”。</translation>
    </message>
    <message>
        <source>Some words or characters in the file did not fit the text of their line, which was kept.</source>
        <translation>文件中的部分词或字符与所在行的文字不符，已保留该行的文字。</translation>
    </message>
    <message>
        <source>Some other readings in the file did not fit the text character by character and were left out.</source>
        <translation>文件中的部分备选字无法与文字逐字对应，已略去。</translation>
    </message>
    <message>
        <source>The file has more text than a page can have, and its rest was left out.</source>
        <translation>文件中的文字超出了一页可能的长度，其余部分已略去。</translation>
    </message>
    <message>
        <source>The file contradicts itself about the reading order of some blocks, which were left where the file has them. Check the order of the lines.</source>
        <translation>文件中某些文本块的阅读顺序自相矛盾，这些块保留在文件中的原位置。请检查各行的顺序。</translation>
    </message>
</context>
<context>
    <name>ImportedReaders</name>
    <message>
        <source>“%1” has no reading of this page. Name a file that has as many pages as the image.</source>
        <translation>“%1”中没有本页的识别结果。请指定一个页数与图片相同的文件。</translation>
    </message>
</context>
<context>
    <name>KeptPictures</name>
    <message>
        <source>The picture could not be kept. Free some disk space and try again.</source>
        <translation>图片无法保存。请腾出一些磁盘空间，然后重试。</translation>
    </message>
</context>
<context>
    <name>KeychainErrors</name>
    <message>
        <source>The keychain is locked, or does not let this program in. Unlock it and try again; the keys saved in it stay as they are.</source>
        <translation>密钥环已锁定，或不允许本程序访问。请将其解锁，然后重试；其中保存的密钥保持不变。</translation>
    </message>
    <message>
        <source>The keys saved in the keychain cannot be read. Enter them again; until then they stay as they are.</source>
        <translation>无法读取密钥环中保存的密钥。请重新输入；在此之前，这些密钥保持不变。</translation>
    </message>
    <message>
        <source>The keys are saved, but the keychain cannot be reached. See that your desktop&apos;s keychain (GNOME Keyring or KWallet, say) runs, then start Handlens again; or enter the keys again for this run.</source>
        <translation>密钥已保存，但无法访问密钥环。请确认桌面的密钥环（如GNOME Keyring或KWallet）正在运行，然后重新启动Handlens；或重新输入密钥，仅供本次运行使用。</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look whether it asks for its password somewhere, then try again; if that does not help, log out and in again.</source>
        <translation>密钥环没有响应。请看看它是否正在某处要求输入密码，然后重试；如果仍然不行，请注销后重新登录。</translation>
    </message>
    <message>
        <source>The keys are too long for the keychain. Look whether too much was pasted.</source>
        <translation>密钥太长，密钥环无法保存。请检查是否粘贴了多余的内容。</translation>
    </message>
    <message>
        <source>The keychain gave back something else than was saved. Save the keys once more.</source>
        <translation>密钥环返回的内容与保存的不一致。请再保存一次密钥。</translation>
    </message>
</context>
<context>
    <name>LayerSource</name>
    <message>
        <source>The percentage is the lowest confidence that any reader gave at this place.</source>
        <translation>百分比是所有识读来源在此处给出的最低可信度。</translation>
    </message>
    <message>
        <source>The percentage is the share of the readers that say the same at this place.</source>
        <translation>百分比是在此处识别结果相同的识读来源所占的比例。</translation>
    </message>
    <message>
        <source>Fewer than two readers read this page: this is the reader&apos;s own confidence. Read it with another reader to compare.</source>
        <translation>识别过本页的识读来源不足两个，因此这里显示的是该识读来源自己的可信度。请再用另一个识读来源识别，以便比较。</translation>
    </message>
    <message>
        <source>nothing (%1)</source>
        <extracomment>%1 is a reader that has no character at a place</extracomment>
        <translation>无（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a character, %2 the reader that has it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>%1 of %2 readers say “%3”</source>
        <extracomment>%1 of %2 readers say the character %3</extracomment>
        <translation>%2个识读来源中有%1个识别为“%3”</translation>
    </message>
    <message>
        <source>%1; others: %2</source>
        <extracomment>%1 is &quot;2 of 4 readers say “a”&quot;, %2 a list of other characters with their readers</extracomment>
        <translation>%1；其他：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” %2 (%3)</source>
        <extracomment>%1 is a character, %2 its confidence, %3 its reader</extracomment>
        <translation>“%1”%2（%3）</translation>
    </message>
</context>
<context>
    <name>LegacyErrors</name>
    <message>
        <source>The service calls the request itself wrong. Check the address of the service and the options of this provider.</source>
        <translation>服务认为请求本身有误。请检查服务地址和此服务的选项。</translation>
    </message>
    <message>
        <source>No signature reached the service. A proxy may have taken it away; try another network.</source>
        <translation>签名没有到达服务，可能被代理去掉了。请换一个网络再试。</translation>
    </message>
    <message>
        <source>The service cannot read the signature. Enter AppID, SecretId and SecretKey again under Accounts.</source>
        <translation>服务无法读取签名。请在“账号”中重新输入AppID、SecretId和SecretKey。</translation>
    </message>
    <message>
        <source>AppID or bucket belong to another account than the key. Check both under Accounts; the bucket may be left empty.</source>
        <translation>AppID或存储桶与密钥不属于同一账号。请在“账号”中检查这两项；存储桶可以留空。</translation>
    </message>
    <message>
        <source>The signature has run out, so the clock of this computer is wrong. Set it right, then send again.</source>
        <translation>签名已过期，说明本机时钟不准。请校准时钟，然后重新发送。</translation>
    </message>
    <message>
        <source>There is no account with this AppID. Copy the AppID again from the account page of the console.</source>
        <translation>没有使用此AppID的账号。请从控制台的账号页面重新复制AppID。</translation>
    </message>
    <message>
        <source>The service does not know this SecretId. It takes keys of the main account only; copy the SecretId again from the console.</source>
        <translation>服务不认识此SecretId。它只接受主账号的密钥；请从控制台重新复制SecretId。</translation>
    </message>
    <message>
        <source>AppID and SecretId belong to different accounts. Copy all three fields again from one account.</source>
        <translation>AppID和SecretId属于不同的账号。请从同一账号重新复制全部三项。</translation>
    </message>
    <message>
        <source>The service took the request for a repeated one. Send the page again.</source>
        <translation>服务将此请求当成了重复的请求。请重新发送本页。</translation>
    </message>
    <message>
        <source>The SecretKey does not fit the SecretId. Enter the SecretKey again under Accounts; keys of a sub-account do not work here.</source>
        <translation>SecretKey与SecretId不匹配。请在“账号”中重新输入SecretKey；子账号的密钥在此不可用。</translation>
    </message>
    <message>
        <source>The service gets too many requests at once. Wait a minute, then send again.</source>
        <translation>服务同时收到的请求过多。请等待一分钟，然后重新发送。</translation>
    </message>
    <message>
        <source>There is no such bucket. Clear the option “Bucket”; reading text does not need one.</source>
        <translation>没有这个存储桶。请清空选项“存储桶”；识别文字不需要它。</translation>
    </message>
    <message>
        <source>The service does not accept one of the values sent. Set the options of this provider back to their defaults and send again.</source>
        <translation>服务不接受所发送的某个值。请将此服务的选项恢复为默认值，然后重新发送。</translation>
    </message>
    <message>
        <source>The picture is too large for the service. Crop the page to its writing and send again.</source>
        <translation>图片太大，服务无法接受。请将页面裁剪到只剩文字部分，然后重新发送。</translation>
    </message>
    <message>
        <source>Handwriting is not switched on for this account. The old service takes no new customers: use the provider “tencent” instead.</source>
        <translation>此账号未开通手写识别。旧版服务不再接受新用户：请改用服务“tencent”。</translation>
    </message>
    <message>
        <source>The pages bought from Tencent Cloud are used up. Buy more in the console, or read with another provider.</source>
        <translation>在腾讯云购买的页数已用完。请在控制台中续购，或换用其他服务识别。</translation>
    </message>
    <message>
        <source>The service could not check the key because of a fault of its own. Send again in a few minutes.</source>
        <translation>服务自身出现故障，无法验证密钥。请过几分钟重新发送。</translation>
    </message>
    <message>
        <source>The part of the service that checks keys is down. Send again later, or read with another provider.</source>
        <translation>服务中负责验证密钥的部分已停止工作。请稍后重新发送，或换用其他服务识别。</translation>
    </message>
    <message>
        <source>The service had a fault of its own. Send again in a few minutes.</source>
        <translation>服务自身出现故障。请过几分钟重新发送。</translation>
    </message>
    <message>
        <source>The service could not decode the picture. Turn or crop the page a little, so that it is encoded anew, and send again.</source>
        <translation>服务无法解码图片。请将页面稍作旋转或裁剪，使其重新编码，然后重新发送。</translation>
    </message>
    <message>
        <source>The service could not reach its own storage. Send again in a few minutes.</source>
        <translation>服务无法访问自己的存储。请过几分钟重新发送。</translation>
    </message>
    <message>
        <source>The picture reached the service empty. Open the page anew and send again.</source>
        <translation>服务收到的图片是空的。请重新打开本页，然后重新发送。</translation>
    </message>
    <message>
        <source>The service misses a value. Check that AppID is filled in under Accounts, then send again.</source>
        <translation>服务缺少一个值。请检查“账号”中是否已填写AppID，然后重新发送。</translation>
    </message>
    <message>
        <source>One of the values is too long for the service. Send the picture instead of its web address.</source>
        <translation>有一个值太长，服务无法接受。请发送图片，而不是其网址。</translation>
    </message>
    <message>
        <source>The service could not fetch the picture from its web address. Set “Send” to the picture and send again.</source>
        <translation>服务无法从网址获取图片。请将“发送”设为图片，然后重新发送。</translation>
    </message>
    <message>
        <source>The service does not take this kind of picture. Set “Send” to the picture, so that it goes as JPEG or PNG.</source>
        <translation>服务不接受这种图片。请将“发送”设为图片，以JPEG或PNG格式发送。</translation>
    </message>
    <message>
        <source>The web address did not give the service a picture in time. Set “Send” to the picture and send again.</source>
        <translation>服务未能及时从网址获取图片。请将“发送”设为图片，然后重新发送。</translation>
    </message>
    <message>
        <source>The service could not read this page as printed text. Crop it to its writing, or read with another provider.</source>
        <translation>服务无法将本页作为印刷体识别。请将页面裁剪到只剩文字部分，或换用其他服务识别。</translation>
    </message>
    <message>
        <source>The service could not read the handwriting. Crop the page to its writing or take a sharper picture, then send again.</source>
        <translation>服务无法识别手写内容。请将页面裁剪到只剩文字部分，或换一张更清晰的图片，然后重新发送。</translation>
    </message>
    <message>
        <source>Tencent Cloud has stopped this account, usually because money is owed. Settle it in the billing centre of the console.</source>
        <translation>腾讯云已停用此账号，通常是因为欠费。请在控制台的费用中心结清。</translation>
    </message>
    <message>
        <source>The service took the page (code %1) for a picture of a face. Check the address of the service under Accounts.</source>
        <translation>服务将本页当成了人脸图片（代码%1）。请在“账号”中检查服务地址。</translation>
    </message>
</context>
<context>
    <name>LegacyExchanges</name>
    <message>
        <source>The AppID is a number, such as 1250000000. Copy it from the account page of the Tencent Cloud console and enter it under Accounts.</source>
        <translation>AppID是一个数字，例如1250000000。请从腾讯云控制台的账号页面复制，并在“账号”中输入。</translation>
    </message>
    <message>
        <source>Tencent Cloud (old service)</source>
        <translation>腾讯云（旧版服务）</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>no score</source>
        <extracomment>in the legend: the reader gave no confidence for this character</extracomment>
        <translation>无可信度</translation>
    </message>
    <message>
        <source>estimated box</source>
        <extracomment>in the legend: the character&apos;s box was interpolated, not measured</extracomment>
        <translation>估算字框</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Confidence runs from 0 % (dark blue, zig-zag underline) to 100 % (yellow, no underline). Hatched characters have no score, dashed boxes are estimated.</source>
        <translation>可信度从0%（深蓝，锯齿下划线）到100%（黄色，无下划线）。带斜线的字符没有可信度，虚线字框为估算位置。</translation>
    </message>
    <message>
        <source>Agreement runs from 0 % (dark blue, zig-zag underline) to 100 % (yellow, no underline). Dashed boxes are estimated.</source>
        <translation>一致率从0%（深蓝，锯齿下划线）到100%（黄色，无下划线）。虚线字框为估算位置。</translation>
    </message>
</context>
<context>
    <name>LineBuilding</name>
    <message numerus="yes">
        <source>The engine gave no usable box for %n character(s); they are placed by estimate.</source>
        <translation>
            <numerusform>识别引擎未给出%n个字符的有效字框，其位置为估算。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocalReading</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>识别已停止。</translation>
    </message>
    <message>
        <source>The engine failed on this page. Try again with fewer pages at a time, or with a smaller picture.</source>
        <translation>识别引擎在本页上出错。请减少同时识别的页数，或换一张较小的图片，然后重试。</translation>
    </message>
</context>
<context>
    <name>OutgoingPages</name>
    <message>
        <source>The picture itself goes, because this page is no web address.</source>
        <translation>将发送图片本身，因为本页不是网址。</translation>
    </message>
    <message>
        <source>The picture itself goes and not its address, because the page was changed here.</source>
        <translation>将发送图片本身而不是其网址，因为本页已在此处改动过。</translation>
    </message>
    <message>
        <source>The picture itself goes and not its address, because the service would not see it as you do.</source>
        <translation>将发送图片本身而不是其网址，因为服务看到的会与您看到的不同。</translation>
    </message>
    <message>
        <source>The picture itself goes and not its address, because nobody else can open an address of this computer.</source>
        <translation>发送的是图片本身而不是网址，因为本机的网址别人无法打开。</translation>
    </message>
</context>
<context>
    <name>OverlayFile</name>
    <message>
        <source>The overlay could not be drawn because memory is short; read fewer or smaller images.</source>
        <translation>内存不足，无法绘制标注图。请减少图片数量，或换用较小的图片。</translation>
    </message>
    <message>
        <source>The overlay of %1 is “%2”.</source>
        <translation>%1的标注图是“%2”。</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>“%1” is no value of the option “%2”. Use %3.</source>
        <translation>“%1”不是选项“%2”的有效值。请使用%3。</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数字</translation>
    </message>
    <message>
        <source>%1 cannot be asked without an account. Missing: %2. Enter it under Accounts, or on the command line with “credentials set”.</source>
        <translation>使用%1需要账号。缺少：%2。请在“账号”中填写，或在命令行中用“credentials set”填写。</translation>
    </message>
</context>
<context>
    <name>ProvidersText</name>
    <message>
        <source>Ready to use.</source>
        <translation>可以使用。</translation>
    </message>
    <message>
        <source>Options, with the values used when none are given:</source>
        <translation>选项及其默认值：</translation>
    </message>
    <message>
        <source>No account is set up; “credentials set %1 FIELD” takes each of its keys.</source>
        <translation>尚未设置账号；可用“credentials set %1 FIELD”逐项输入密钥。</translation>
    </message>
</context>
<context>
    <name>ReaderNames</name>
    <message>
        <source>Consensus</source>
        <translation>共识</translation>
    </message>
    <message>
        <source>How clearly the readers agree on a character; ties have none.</source>
        <translation>各识读来源对一个字符的意见有多一致；票数相同时不给出。</translation>
    </message>
</context>
<context>
    <name>ReaderNaming</name>
    <message>
        <source>%1: off</source>
        <extracomment>%1 is an option that is switched off</extracomment>
        <translation>%1：关</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of an option, %2 its value</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ReaderSpecs</name>
    <message>
        <source>There is no provider “%1”. Known providers: %2.</source>
        <translation>没有服务“%1”。可用的服务：%2。</translation>
    </message>
    <message>
        <source>“%1” takes no language after a colon.</source>
        <translation>“%1”后面不能用冒号指定语言。</translation>
    </message>
    <message>
        <source>“%1” after “%2:” is not of the form KEY=VALUE.</source>
        <translation>“%2:”后面的“%1”不是KEY=VALUE的形式。</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”. Known options: %3.</source>
        <translation>“%1”没有选项“%2”。可用的选项：%3。</translation>
    </message>
    <message>
        <source>“%1” sets the option “%2” twice; give it once.</source>
        <translation>“%1”两次设置了选项“%2”；请只设置一次。</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>No named provider knows the option “%1”. Known options: %2.</source>
        <translation>所指定的服务都没有选项“%1”。可用的选项：%2。</translation>
    </message>
</context>
<context>
    <name>ReadingToolTip</name>
    <message numerus="yes">
        <source>Read at %1, %n line(s)</source>
        <translation>
            <numerusform>识别于%1，共%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>The last try failed: %1</source>
        <translation>上次尝试失败：%1</translation>
    </message>
</context>
<context>
    <name>RecognizeCommandLine</name>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Languages by Tesseract&apos;s names, joined by +, the main one first: chi_sim+eng.</source>
        <translation>语言，用Tesseract的名称，以+连接，主要语言在前：
chi_sim+eng。</translation>
    </message>
    <message>
        <source>An option, for every named provider that knows it, or for one: tesseract.page-mode=sparse. “providers” lists them.</source>
        <translation>选项，作用于有此选项的所有指定服务，或只作用于
其中一个：tesseract.page-mode=sparse。可用
“providers”列出。</translation>
    </message>
    <message>
        <source>Where the service is, as scheme://host[:port]; with a single provider.</source>
        <translation>服务所在的地址，形如scheme://host[:port]，
只能用于单个服务。</translation>
    </message>
    <message>
        <source>What to write: %1. Default: text.</source>
        <translation>输出格式：%1。默认：text。</translation>
    </message>
    <message>
        <source>Writes the result to this file and not to standard output.</source>
        <translation>将结果写入此文件，而不是标准输出。</translation>
    </message>
    <message>
        <source>Also writes the image with lines and confidence drawn over it, of the first reader; with several pages to PATH-1.png, PATH-2.png and so on.</source>
        <translation>另外输出标注图：在图片上绘出第一个识读来源的行
和可信度。有多页时依次写入PATH-1.png、
PATH-2.png等。</translation>
    </message>
    <message>
        <source>“--option %1” is not of the form KEY=VALUE.</source>
        <translation>“--option %1”不是KEY=VALUE的形式。</translation>
    </message>
    <message>
        <source>--%1 needs a value that is not empty.</source>
        <translation>--%1需要一个非空的值。</translation>
    </message>
    <message>
        <source>Say which image to read; see --help.</source>
        <translation>请指明要识别的图片，参阅--help。</translation>
    </message>
    <message>
        <source>The name of an image is empty.</source>
        <translation>有一个图片的名称是空的。</translation>
    </message>
    <message>
        <source>There is no format “%1”. Use one of: %2.</source>
        <translation>没有格式“%1”。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>--endpoint goes with a single --provider.</source>
        <translation>--endpoint只能与单个--provider一起使用。</translation>
    </message>
    <message>
        <source>Reads images and writes what was read to standard output.

Several images, and the pages of a TIFF or PDF, are written in the order given. In the text
format, a blank line parts the pages; with several readers, each reading stands under a line
“== READER ==”. The JSON format follows the schema handlens/recognition-1 and is written even
when nothing could be read.

Naming a cloud provider is the consent to send it the pictures, and each page may cost a call.
Nothing is asked; past your own limit a month nothing is sent.

Exit status: 0 all was read; 1 some was read, some not; 2 wrong usage; and when nothing was
read, 3 no image could be opened, 4 every failure is a missing or refused key, 5 otherwise.
Standard error has one sentence for each failure.</source>
        <translation>识别图片，并将识别结果写到标准输出。

多张图片以及TIFF或PDF中的各页，按给出的顺序写出。在text格式中，
各页之间以空行分隔；有多个识读来源时，每份识别结果之前有一行
“== 识读来源 ==”。JSON格式遵循handlens/recognition-1架构，
即使什么也没有识别出来，也会写出。

指定某项云服务，即表示同意向其发送图片，每页都可能产生一次收费的调用。
程序不会再询问；达到您自己设定的每月上限后，不再发送任何内容。

退出状态：0 全部识别成功；1 部分成功，部分失败；2 用法错误；什么也没有识别出来时：
3 没有一张图片能打开，4 所有失败都是因为密钥缺失或被拒绝，5 其他情况。
每项失败都会在标准错误中输出一句说明。</translation>
    </message>
    <message>
        <source>PNG, JPEG, BMP, TIFF, WebP, GIF, PDF, HEIC or AVIF files, or the https addresses of such, which are fetched once.</source>
        <translation>PNG、JPEG、BMP、TIFF、WebP、GIF、PDF、HEIC或
AVIF文件，或这类文件的https网址（只获取一次）。</translation>
    </message>
    <message>
        <source>Who reads; may be given several times. The same provider set up in another way is a second reader: “tesseract:chi_sim” for another language, “tesseract:eng;page-mode=sparse” for any option. Default: tesseract.</source>
        <translation>识读来源，可多次指定。同一服务换一种设置，即为
另一个识读来源：“tesseract:chi_sim”用于另一种
语言，“tesseract:eng;page-mode=sparse”可设置
任意选项。默认：tesseract。</translation>
    </message>
</context>
<context>
    <name>ReferenceText</name>
    <message>
        <source>The reference “%1” cannot be read: %2.</source>
        <translation>无法读取参考文字“%1”：%2。</translation>
    </message>
    <message>
        <source>The reference “%1” is too large to be the text of a page.</source>
        <translation>参考文字“%1”过大，不可能是一页的文字。</translation>
    </message>
    <message>
        <source>The reference “%1” is not a text in UTF-8; save it as one.</source>
        <translation>参考文字“%1”不是UTF-8文本；请另存为UTF-8。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n page(s), so the reference needs a form feed between each two of them; it is the text of %1.</source>
        <translation>
            <numerusform>共有%n页，因此参考文字的每两页之间需要一个换页符；现在的参考文字是%1页的。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowPaint</name>
    <message>
        <source>The transcript does not have this line.</source>
        <translation>文稿中没有这一行。</translation>
    </message>
    <message>
        <source>This line was not found.</source>
        <translation>没有找到这一行。</translation>
    </message>
</context>
<context>
    <name>ScaledRecognition</name>
    <message>
        <source>The file does not say how large its page is, so its places were taken as pixels of this picture. Check that the outlines lie on the writing.</source>
        <translation>文件没有说明页面有多大，因此其中的位置按此图片的像素处理。请检查轮廓是否与字迹重合。</translation>
    </message>
    <message>
        <source>The page in the file has another shape (%1 × %2) than this picture (%3 × %4), so outlines may not lie on the writing. Check that the file belongs to this page.</source>
        <translation>文件中页面的形状（%1×%2）与此图片（%3×%4）不同，轮廓可能与字迹不重合。请确认文件属于本页。</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>Broken off; nothing was saved.</source>
        <translation>已中断，未保存任何内容。</translation>
    </message>
    <message>
        <source>The line on standard input is longer than any key; give the key alone.</source>
        <translation>标准输入中的这一行比任何密钥都长，请只提供密钥本身。</translation>
    </message>
    <message>
        <source>This terminal cannot hide what is typed; give the key through a pipe.</source>
        <translation>此终端无法隐藏输入的内容，请通过管道提供密钥。</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow. Set it right.</source>
        <translation>本机时钟慢了%1。请校准时钟。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast. Set it right.</source>
        <translation>本机时钟快了%1。请校准时钟。</translation>
    </message>
    <message>
        <source>The service takes no more requests from you until %1. Send the page again after that.</source>
        <translation>在%1之前，服务不再接受您的请求。请在此之后重新发送本页。</translation>
    </message>
</context>
<context>
    <name>StoppedReading</name>
    <message>
        <source>Stopped after the picture was sent to %1: the answer is not known, and the call may be billed. Read the page again only if paying for it again is all right.</source>
        <translation>在图片发送给%1之后停止：结果未知，此次调用可能已计费。只有在可以接受再次付费时，才重新识别本页。</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>“%1” is not an ordinary file, so nothing can be written there; choose another name.</source>
        <translation>“%1”不是普通文件，无法写入。请换一个名称。</translation>
    </message>
    <message>
        <source>There is no folder for “%1”; make it or choose another place.</source>
        <translation>“%1”所在的文件夹不存在。请新建该文件夹，或换一个位置。</translation>
    </message>
    <message>
        <source>“%1” is one of the images to be read; choose another name for the result.</source>
        <translation>“%1”是要识别的图片之一。请为结果换一个名称。</translation>
    </message>
    <message>
        <source>“%1” would be written twice; give two different names.</source>
        <translation>“%1”会被写入两次。请使用两个不同的名称。</translation>
    </message>
</context>
<context>
    <name>Tencent</name>
    <message>
        <source>Engine</source>
        <translation>识别引擎</translation>
    </message>
    <message>
        <source>Tencent calls the handwriting engine an old version; the accurate one also scores every character.</source>
        <translation>腾讯云将手写引擎称为旧版；高精度引擎还会给出每个字符的分数。</translation>
    </message>
    <message>
        <source>Handwriting (old version; a score for each line)</source>
        <translation>手写（旧版，每行有可信度）</translation>
    </message>
    <message>
        <source>Accurate (a score for each character)</source>
        <translation>高精度（每个字符有可信度）</translation>
    </message>
    <message>
        <source>Basic (print; a score for each character)</source>
        <translation>基础（印刷体，每个字符有可信度）</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>识别内容</translation>
    </message>
    <message>
        <source>Only the handwriting engine can leave print out.</source>
        <translation>只有手写引擎能够略去印刷体。</translation>
    </message>
    <message>
        <source>everything on the page</source>
        <translation>页面上的所有内容</translation>
    </message>
    <message>
        <source>handwriting only</source>
        <translation>仅手写</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Such as ap-guangzhou; leave it empty for the nearest.</source>
        <translation>例如ap-guangzhou；留空则使用最近的区域。</translation>
    </message>
    <message>
        <source>SecretId and SecretKey are at console.cloud.tencent.com/cam/capi. Better than the main account&apos;s is a key of a sub-account with the permission QcloudOCRFullAccess alone.</source>
        <translation>SecretId和SecretKey见console.cloud.tencent.com/cam/capi。与主账号的密钥相比，最好使用仅有QcloudOCRFullAccess权限的子账号的密钥。</translation>
    </message>
    <message>
        <source>Token belongs to temporary keys; leave it empty otherwise.</source>
        <translation>Token仅用于临时密钥，其他情况请留空。</translation>
    </message>
    <message>
        <source>Switch text recognition on once at console.cloud.tencent.com/ocr before the first page.</source>
        <translation>识别第一页之前，请先在console.cloud.tencent.com/ocr开通文字识别，只需开通一次。</translation>
    </message>
    <message>
        <source>Every page is one call, which Tencent Cloud may charge for, each engine at its own price; the OCR console shows prices and what is left of a package.</source>
        <translation>每页为一次调用，腾讯云可能会收费，各引擎价格不同；价格和资源包余量见OCR控制台。</translation>
    </message>
    <message>
        <source>The region may stay empty. Accounts of the international site use the address https://ocr.intl.tencentcloudapi.com, where handwriting may be missing.</source>
        <translation>区域可以留空。国际站账号请使用地址https://ocr.intl.tencentcloudapi.com，那里可能没有手写识别。</translation>
    </message>
    <message>
        <source>Tencent Cloud</source>
        <translation>腾讯云</translation>
    </message>
    <message>
        <source>Reads handwriting and print at Tencent Cloud, with three engines to choose from.</source>
        <translation>用腾讯云识别手写和印刷体，有三种引擎可选。</translation>
    </message>
    <message>
        <source>The service&apos;s own score, 0 to 100: of every character with the accurate and the basic engine, of the whole line with the handwriting engine. It is not a probability.</source>
        <translation>服务自己给出的分数，从0到100：高精度和基础引擎为每个字符的分数，手写引擎为整行的分数。它不是概率。</translation>
    </message>
    <message>
        <source>Only the engine GeneralHandwritingOCR can leave print out. Choose it, or set the option “scene” to all.</source>
        <translation>只有引擎GeneralHandwritingOCR能够略去印刷体。请选择该引擎，或将选项“scene”设为all。</translation>
    </message>
    <message>
        <source>“%1” is no region. Write it as in ap-guangzhou, or leave it empty for the nearest.</source>
        <translation>“%1”不是区域。请按ap-guangzhou的形式填写，或留空以使用最近的区域。</translation>
    </message>
    <message>
        <source>Tencent</source>
        <extracomment>the service&apos;s name where there is little room</extracomment>
        <translation>腾讯云</translation>
    </message>
    <message>
        <source>Look for lines</source>
        <translation>查找文本行</translation>
    </message>
    <message>
        <source>Switch it off for a picture of a single line; the basic engine always looks.</source>
        <translation>图片只有一行文字时可关闭；基础引擎总是会查找。</translation>
    </message>
    <message>
        <source>Small writing on a large page</source>
        <translation>大页面上的小字</translation>
    </message>
    <message>
        <source>Only the accurate engine can look at the page in parts.</source>
        <translation>只有高精度引擎能分块识别页面。</translation>
    </message>
</context>
<context>
    <name>TencentAnswers</name>
    <message>
        <source>Parts of the answer had another form than documented and were left out.</source>
        <translation>返回的结果中有些部分的格式与文档不符，已略去。</translation>
    </message>
</context>
<context>
    <name>TencentExchanges</name>
    <message>
        <source>The picture came out empty and was not sent. Open the page anew.</source>
        <translation>生成的图片是空的，未发送。请重新打开本页。</translation>
    </message>
    <message>
        <source>A field of the Tencent Cloud account holds a line break or another character that no key has. Enter it again under Accounts.</source>
        <translation>腾讯云账号的某一项中含有换行符或其他密钥中不会出现的字符。请在“账号”中重新输入。</translation>
    </message>
    <message>
        <source>The answer has no request id, so the service cannot be asked about it later.</source>
        <translation>返回的结果中没有请求ID，以后无法就此次调用向服务查询。</translation>
    </message>
</context>
<context>
    <name>TencentFailures</name>
    <message>
        <source>Tencent Cloud refused the page with the code %1. Look the code up in the service&apos;s documentation before you send the page again.</source>
        <translation>腾讯云拒绝了本页，错误代码为%1。请先在服务的文档中查询该错误代码，再重新发送本页。</translation>
    </message>
    <message>
        <source>Tencent Cloud refused the page with the code %1: “%2”. Look the code up in the service&apos;s documentation before you send the page again.</source>
        <translation>腾讯云拒绝了本页，错误代码为%1：“%2”。请先在服务的文档中查询该错误代码，再重新发送本页。</translation>
    </message>
</context>
<context>
    <name>TencentLegacy</name>
    <message>
        <source>Upload as</source>
        <translation>上传方式</translation>
    </message>
    <message>
        <source>The service takes both; change it only where one of them does not get through.</source>
        <translation>服务支持这两种方式，仅在其中一种行不通时才需更改。</translation>
    </message>
    <message>
        <source>text (JSON, Base64)</source>
        <translation>文本（JSON，Base64）</translation>
    </message>
    <message>
        <source>a file (multipart)</source>
        <translation>文件（multipart）</translation>
    </message>
    <message>
        <source>Scale of the scores</source>
        <translation>分数范围</translation>
    </message>
    <message>
        <source>The service has answered with scores up to 1 and up to 100. Choose one where finding out goes wrong.</source>
        <translation>服务返回的分数有时最高为1，有时最高为100。自动判断出错时，请指定其中一种。</translation>
    </message>
    <message>
        <source>find out for each page</source>
        <translation>逐页自动判断</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0到1</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0到100</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Of old accounts only; leave it empty unless the service asks for it.</source>
        <translation>仅旧账号才有；除非服务要求填写，否则请留空。</translation>
    </message>
    <message>
        <source>Tencent Cloud (old service)</source>
        <translation>腾讯云（旧版服务）</translation>
    </message>
    <message>
        <source>Tencent&apos;s first handwriting service: scores every character. For accounts that still have it.</source>
        <translation>腾讯最早的手写识别服务：为每个字符给出可信度。供仍可使用它的账号使用。</translation>
    </message>
    <message>
        <source>The service&apos;s own score of every character. It ranks doubt well but is not a probability.</source>
        <translation>这是服务自身给出的字符分数，可用来比较哪里更可疑，但不是概率。</translation>
    </message>
    <message>
        <source>It takes keys of the main account only, not those of sub-accounts.</source>
        <translation>只接受主账号的密钥，不接受子账号的密钥。</translation>
    </message>
    <message>
        <source>AppID is on the account page of the Tencent Cloud console; SecretId and SecretKey are at console.cloud.tencent.com/cam/capi.</source>
        <translation>AppID在腾讯云控制台的账号页面；SecretId和SecretKey见console.cloud.tencent.com/cam/capi。</translation>
    </message>
    <message>
        <source>Every page is one call, which Tencent Cloud may charge for; its billing centre has the price and what is left of a package.</source>
        <translation>每页为一次调用，腾讯云可能收费；价格和资源包余量可在其费用中心查看。</translation>
    </message>
    <message>
        <source>There is no region to choose; pictures go to mainland China.</source>
        <translation>没有可选的区域，图片会发送到中国大陆。</translation>
    </message>
    <message>
        <source>A bucket&apos;s name has only letters, digits, dots and dashes. Leave the option “bucket” empty if you do not know it.</source>
        <translation>存储桶名称只能包含字母、数字、点和连字符。如果不清楚，请将选项“bucket”留空。</translation>
    </message>
    <message>
        <source>Tencent old</source>
        <extracomment>the service&apos;s name where there is little room</extracomment>
        <translation>腾讯旧版</translation>
    </message>
    <message>
        <source>This service takes no new customers. If you have no account with it, set up “Tencent Cloud” instead (on the command line: tencent).</source>
        <translation>此服务不再接受新客户。如果您没有它的账号，请改为设置“腾讯云”（命令行中为tencent）。</translation>
    </message>
</context>
<context>
    <name>TesseractEngine</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>识别已停止。</translation>
    </message>
    <message>
        <source>Tesseract could not load its language data “%1”. Install it again, or choose another language.</source>
        <translation>Tesseract无法加载语言数据“%1”。请重新安装，或选择其他语言。</translation>
    </message>
    <message>
        <source>Tesseract gave up on this page. Try another page layout in the settings, or turn the page upright.</source>
        <translation>Tesseract无法处理本页。请在设置中换一种版面，或将页面转正。</translation>
    </message>
</context>
<context>
    <name>TesseractLanguages</name>
    <message>
        <source>No language is chosen for Tesseract. Choose at least one, such as “eng”.</source>
        <translation>尚未为Tesseract选择语言。请至少选择一种，例如“eng”。</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu, install the package %1; on other systems, install the language data %2.traineddata.</source>
        <translation>在Debian和Ubuntu上，请安装软件包%1；在其他系统上，请安装语言数据%2.traineddata。</translation>
    </message>
    <message>
        <source>Tesseract has no language data on this computer.</source>
        <translation>本机没有Tesseract的语言数据。</translation>
    </message>
    <message>
        <source>Tesseract&apos;s language data “%1” is not installed.</source>
        <translation>尚未安装Tesseract的语言数据“%1”。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 says what is missing, %2 how to get it; both are whole sentences.</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>TesseractOptions</name>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The languages on the page, the main one first.</source>
        <translation>页面上的语言，主要语言在前。</translation>
    </message>
    <message>
        <source>Page layout</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>How the writing lies on the page.</source>
        <translation>文字在页面上的排列方式。</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>One column of lines of different sizes</source>
        <translation>单栏，各行大小不一</translation>
    </message>
    <message>
        <source>One block of even lines</source>
        <translation>整块，各行均匀</translation>
    </message>
    <message>
        <source>A single line</source>
        <translation>只有一行</translation>
    </message>
    <message>
        <source>Scattered words</source>
        <translation>零散的字词</translation>
    </message>
    <message>
        <source>Telling ink from paper</source>
        <translation>区分墨迹与纸面</translation>
    </message>
    <message>
        <source>“%1” is no value of the option %2. Use one of: %3.</source>
        <translation>“%1”不是选项%2的有效值。请使用以下之一：%3。</translation>
    </message>
    <message>
        <source>Reads on this computer, without an account; nothing is sent. Best with print and careful handwriting.</source>
        <translation>在本机识别，无需账号，不发送任何内容。最适合印刷体和工整的手写。</translation>
    </message>
    <message>
        <source>Tesseract&apos;s character score, spread out and lowered a little where it doubts the word; it ranks doubt well but is not a probability.</source>
        <translation>这是Tesseract的字符分数，拉开了差距，并在整词存疑时略为调低；可用来比较哪里更可疑，但不是概率。</translation>
    </message>
    <message>
        <source>Otsu takes one threshold for the page, and adaptive Otsu one a tile. Sauvola looks around each pixel, which helps with shadows and uneven light.</source>
        <translation>大津法对整页取一个阈值，自适应大津法对每一小块取一个阈值；Sauvola法查看每个像素的周围，有助于应对阴影和不均匀的光线。</translation>
    </message>
    <message>
        <source>Otsu</source>
        <translation>大津法</translation>
    </message>
    <message>
        <source>Adaptive Otsu</source>
        <translation>自适应大津法</translation>
    </message>
    <message>
        <source>Sauvola</source>
        <translation>Sauvola法</translation>
    </message>
</context>
<context>
    <name>TesseractReading</name>
    <message>
        <source>Tesseract found no text. If there is writing on this page, choose another page layout.</source>
        <translation>Tesseract没有找到文字。如果本页上有字，请换一种版面。</translation>
    </message>
</context>
<context>
    <name>TextBlocks</name>
    <message>
        <source>%1, page %2</source>
        <translation>%1，第%2页</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>约剩%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>约剩%n分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>UsageRecord</name>
    <message>
        <source>The record of paid calls cannot be kept (%1), so nothing was sent. Free some disk space, see that “%2” can be written, and try again.</source>
        <translation>无法保存付费调用记录（%1），因此没有发送任何内容。请腾出一些磁盘空间，确认“%2”可以写入，然后重试。</translation>
    </message>
</context>
<context>
    <name>V3Answers</name>
    <message>
        <source>The service sees the writing turned by %1 degrees clockwise. Turn the page upright and read it again if much of it is wrong.</source>
        <translation>服务判断文字顺时针旋转了%1度。如果错误较多，请将页面转正后重新识别。</translation>
    </message>
</context>
<context>
    <name>V3Errors</name>
    <message>
        <source>Tencent Cloud did not accept the key. Check SecretId and SecretKey under Accounts.</source>
        <translation>腾讯云不接受此密钥。请在“账号”中检查SecretId和SecretKey。</translation>
    </message>
    <message>
        <source>Tencent Cloud cannot read the signature. Enter SecretId and SecretKey again under Accounts.</source>
        <translation>腾讯云无法读取签名。请在“账号”中重新输入SecretId和SecretKey。</translation>
    </message>
    <message>
        <source>This SecretId is not that of an API key. Copy it again from the API key page of the Tencent Cloud console.</source>
        <translation>此SecretId不属于API密钥。请从腾讯云控制台的API密钥页面重新复制。</translation>
    </message>
    <message>
        <source>The account wants a second proof that a program cannot give. Use the key of a sub-account that does not.</source>
        <translation>此账号要求二次验证，程序无法完成。请使用无需二次验证的子账号的密钥。</translation>
    </message>
    <message>
        <source>Tencent Cloud does not know this SecretId. Check it under Accounts, and in the console that the key is neither disabled nor deleted.</source>
        <translation>腾讯云没有此SecretId。请在“账号”中检查，并在控制台中确认该密钥未被禁用或删除。</translation>
    </message>
    <message>
        <source>The clock of this computer is more than five minutes wrong. Set it right, then send again.</source>
        <translation>本机时钟误差超过五分钟。请校准时钟，然后重新发送。</translation>
    </message>
    <message>
        <source>The SecretKey does not fit the SecretId. Enter both again under Accounts, without blanks.</source>
        <translation>SecretKey与SecretId不匹配。请在“账号”中重新输入两者，不要带空格。</translation>
    </message>
    <message>
        <source>The temporary key has ended. Enter a new SecretId, SecretKey and Token together, or clear Token for a permanent key.</source>
        <translation>临时密钥已失效。请重新输入配套的SecretId、SecretKey和Token；如果使用永久密钥，请清空Token。</translation>
    </message>
    <message>
        <source>This key may not read text. Give its sub-account the permission QcloudOCRFullAccess in the console.</source>
        <translation>此密钥没有文字识别的权限。请在控制台中为其子账号授予QcloudOCRFullAccess权限。</translation>
    </message>
    <message>
        <source>This account may not use the service. Have whoever manages it grant QcloudOCRFullAccess, or this one action.</source>
        <translation>此账号无权使用该服务。请让账号管理员授予QcloudOCRFullAccess权限，或仅授予此项操作的权限。</translation>
    </message>
    <message>
        <source>The account refuses requests from the address of this network. Have it taken off the list in the console.</source>
        <translation>此账号拒绝来自当前网络地址的请求。请在控制台中将该地址移出黑名单。</translation>
    </message>
    <message>
        <source>The account takes requests from certain networks only. Have this one added in the console.</source>
        <translation>此账号只接受来自特定网络的请求。请在控制台中添加当前网络。</translation>
    </message>
    <message>
        <source>Tencent Cloud denies this to the account. Look at its state and permissions in the console.</source>
        <translation>腾讯云拒绝此账号进行该操作。请在控制台中查看账号的状态和权限。</translation>
    </message>
    <message>
        <source>The Tencent Cloud account owes money. Pay in the billing centre of the console, then send again.</source>
        <translation>腾讯云账号已欠费。请在控制台的费用中心缴费，然后重新发送。</translation>
    </message>
    <message>
        <source>Today&apos;s allowance of pages is used up. Go on tomorrow, or raise it in the OCR console.</source>
        <translation>今天的识别额度已用完。请明天继续，或在OCR控制台中提高额度。</translation>
    </message>
    <message>
        <source>The account&apos;s allowance of pages is used up. Buy a package in the OCR console, or read with another provider.</source>
        <translation>账号的识别额度已用完。请在OCR控制台中购买资源包，或换用其他服务识别。</translation>
    </message>
    <message>
        <source>A limit of the account is reached. The OCR console shows which one and how to raise it.</source>
        <translation>账号已达到某项上限。请在OCR控制台中查看是哪一项以及如何提高。</translation>
    </message>
    <message>
        <source>Tencent Cloud has stopped the service because the account owes money. Pay in the billing centre of the console.</source>
        <translation>账号欠费，腾讯云已停止服务。请在控制台的费用中心缴费。</translation>
    </message>
    <message>
        <source>The package of pages is used up. Buy another, or switch on payment by use in the OCR console.</source>
        <translation>资源包已用完。请再购买一个，或在OCR控制台中开通按量计费。</translation>
    </message>
    <message>
        <source>Tencent Cloud has nothing left to sell of this. Read with another engine or another provider.</source>
        <translation>腾讯云的此项资源已售罄。请换用其他识别引擎或其他服务。</translation>
    </message>
    <message>
        <source>The account&apos;s payment is not in order. Look at balance and packages in the billing centre of the console.</source>
        <translation>账号的计费状态异常。请在控制台的费用中心查看余额和资源包。</translation>
    </message>
    <message>
        <source>Tencent Cloud could not fetch the picture from its web address. Set “Send” to the picture and send again.</source>
        <translation>腾讯云无法从网址获取图片。请将“发送内容”设为“图片本身”，然后重新发送。</translation>
    </message>
    <message>
        <source>The picture reached Tencent Cloud empty, which may have been billed. Open the page anew before you send it again.</source>
        <translation>腾讯云收到的图片是空的，可能已计费。请先重新打开页面，再重新发送。</translation>
    </message>
    <message>
        <source>The picture is too blurred to be read. Take a sharper one, in good light and from straight above.</source>
        <translation>图片太模糊，无法识别。请在光线充足处从正上方重新拍一张清晰的。</translation>
    </message>
    <message>
        <source>Tencent Cloud could not decode the picture. Turn or crop the page a little, so that it is encoded anew, and send again.</source>
        <translation>腾讯云无法解码图片。请稍微旋转或裁剪页面，使图片重新编码，然后重新发送。</translation>
    </message>
    <message>
        <source>Tencent Cloud found no text. If there is writing on this page, crop to it or choose another engine.</source>
        <translation>腾讯云没有找到文字。如果本页上有字，请裁剪到有字的部分，或换一种识别引擎。</translation>
    </message>
    <message>
        <source>The picture has too many pixels for Tencent Cloud. Crop the page to its writing and send again.</source>
        <translation>图片的像素数超出腾讯云的限制。请将页面裁剪到有字的部分，然后重新发送。</translation>
    </message>
    <message>
        <source>The engine could not open the picture. Turn or crop the page a little, or choose another engine.</source>
        <translation>识别引擎无法打开图片。请稍微旋转或裁剪页面，或换一种识别引擎。</translation>
    </message>
    <message>
        <source>The picture has too many bytes for Tencent Cloud. Crop the page to its writing and send again.</source>
        <translation>图片的字节数超出腾讯云的限制。请将页面裁剪到有字的部分，然后重新发送。</translation>
    </message>
    <message>
        <source>The request is larger than Tencent Cloud takes. Crop the page to its writing and send again.</source>
        <translation>请求的大小超出腾讯云的限制。请将页面裁剪到有字的部分，然后重新发送。</translation>
    </message>
    <message>
        <source>There is too much text for one answer. Cut the page into parts and read them one by one.</source>
        <translation>文字太多，无法一次返回。请将页面分成几部分，逐一识别。</translation>
    </message>
    <message>
        <source>Tencent Cloud no longer offers this engine. Choose another one in the options of this provider.</source>
        <translation>腾讯云不再提供此识别引擎。请在此服务的选项中换一种。</translation>
    </message>
    <message>
        <source>Tencent Cloud could not do it. Send again in a few minutes, or choose another engine.</source>
        <translation>腾讯云未能完成识别。请过几分钟重新发送，或换一种识别引擎。</translation>
    </message>
    <message>
        <source>Tencent Cloud could not find lines on this page. Crop it to its writing, or choose another engine.</source>
        <translation>腾讯云在本页上没有找到文字行。请将页面裁剪到有字的部分，或换一种识别引擎。</translation>
    </message>
    <message>
        <source>The engine took too long for this page. Cut it into parts, or send it again later.</source>
        <translation>识别引擎处理本页超时。请将页面分成几部分，或稍后重新发送。</translation>
    </message>
    <message>
        <source>The engine does not read this language. Choose another engine or another provider.</source>
        <translation>此识别引擎不支持该语言。请换用其他识别引擎或其他服务。</translation>
    </message>
    <message>
        <source>Tencent Cloud could not read this page. Crop it to its writing, or choose another engine.</source>
        <translation>腾讯云无法识别本页。请将页面裁剪到有字的部分，或换一种识别引擎。</translation>
    </message>
    <message>
        <source>Tencent Cloud failed and does not know why. Send again in a few minutes.</source>
        <translation>腾讯云出错，原因不明。请过几分钟重新发送。</translation>
    </message>
    <message>
        <source>Text recognition is not switched on for this account. Open the OCR console of Tencent Cloud once, switch it on there, then send again.</source>
        <translation>此账号尚未开通文字识别。请打开一次腾讯云的OCR控制台，在其中开通，然后重新发送。</translation>
    </message>
    <message>
        <source>Tencent Cloud had a fault of its own. Send again in a few minutes.</source>
        <translation>腾讯云发生内部错误。请过几分钟重新发送。</translation>
    </message>
    <message>
        <source>There is no such engine at this address. Choose another engine, or clear the address of the service.</source>
        <translation>此服务地址没有该识别引擎。请换一种识别引擎，或清空服务地址。</translation>
    </message>
    <message>
        <source>Tencent Cloud does not accept a value that was sent. Set the options of this provider back to their defaults.</source>
        <translation>腾讯云不接受所发送的某个值。请将此服务的选项恢复为默认值。</translation>
    </message>
    <message>
        <source>One of the values sent is not among those Tencent Cloud takes. Check engine, scene and region.</source>
        <translation>所发送的某个值不在腾讯云允许的取值之内。请检查识别引擎、识别内容和区域。</translation>
    </message>
    <message>
        <source>One of the values sent is outside what Tencent Cloud takes. Set scene and region back to their defaults.</source>
        <translation>所发送的某个值超出腾讯云允许的范围。请将识别内容和区域恢复为默认值。</translation>
    </message>
    <message>
        <source>Tencent Cloud could not make sense of the request. A proxy may have changed it; try another network.</source>
        <translation>腾讯云无法理解该请求，可能是代理服务器改动了请求。请换一个网络。</translation>
    </message>
    <message>
        <source>Tencent Cloud misses a value. Check the address of the service and the region.</source>
        <translation>腾讯云提示缺少某个值。请检查服务地址和区域。</translation>
    </message>
    <message>
        <source>There is no text recognition at this address. Clear the address of the service under Accounts.</source>
        <translation>此地址没有文字识别服务。请在“账号”中清空服务地址。</translation>
    </message>
    <message>
        <source>The address of the service speaks another version. Clear it under Accounts to use the usual one.</source>
        <translation>此服务地址使用的是另一个版本。请在“账号”中清空它，以使用默认地址。</translation>
    </message>
    <message>
        <source>The service is not available to this account now. Look at its state in the OCR console.</source>
        <translation>此账号目前无法使用该服务。请在OCR控制台中查看服务状态。</translation>
    </message>
    <message>
        <source>Tencent Cloud is not available now. Send again later.</source>
        <translation>腾讯云目前不可用。请稍后重新发送。</translation>
    </message>
    <message>
        <source>The engine does not know a value that was sent. Choose another engine, and tell the makers of Handlens.</source>
        <translation>识别引擎不认识所发送的某个值。请换一种识别引擎，并告知Handlens的开发者。</translation>
    </message>
    <message>
        <source>Tencent Cloud cannot do this for the account. Choose another engine.</source>
        <translation>腾讯云无法为此账号执行该操作。请换一种识别引擎。</translation>
    </message>
    <message>
        <source>Tencent Cloud does not speak this way at this address. Use an address that begins with https.</source>
        <translation>腾讯云在此地址不支持该协议。请使用以https开头的地址。</translation>
    </message>
    <message>
        <source>The service is not offered in this region. Clear the option “Region” to use the nearest one.</source>
        <translation>此区域不提供该服务。请清空选项“区域”，以使用最近的区域。</translation>
    </message>
    <message>
        <source>Tencent Cloud gets too many requests from this account. Wait a minute, then send again.</source>
        <translation>此账号向腾讯云发送的请求过多。请等一分钟，然后重新发送。</translation>
    </message>
    <message>
        <source>Tencent Cloud gets too many requests from this network. Wait a minute, then send again.</source>
        <translation>当前网络向腾讯云发送的请求过多。请等一分钟，然后重新发送。</translation>
    </message>
    <message>
        <source>The main account sends too many requests at once. Wait a minute, then send again.</source>
        <translation>主账号同时发送的请求过多。请等一分钟，然后重新发送。</translation>
    </message>
    <message>
        <source>The account sends too many requests in all regions together. Wait a minute, then send again.</source>
        <translation>此账号在所有区域发送的请求总数过多。请等一分钟，然后重新发送。</translation>
    </message>
</context>
<context>
    <name>V3Exchanges</name>
    <message>
        <source>The answer came without its usual wrapper.</source>
        <translation>返回的结果缺少通常的外层结构。</translation>
    </message>
    <message>
        <source>Tencent Cloud</source>
        <translation>腾讯云</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open pictures or PDF files</source>
        <translation>打开图片或PDF文件</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open every picture in a folder</source>
        <translation>打开文件夹中的所有图片</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>粘贴图片(&amp;P)</translation>
    </message>
    <message>
        <source>Bring in the picture or files on the clipboard</source>
        <translation>加入剪贴板中的图片或文件</translation>
    </message>
    <message>
        <source>&amp;Recognise</source>
        <translation>识别(&amp;R)</translation>
    </message>
    <message>
        <source>Read the selected pages</source>
        <translation>识别所选的页面</translation>
    </message>
    <message>
        <source>Recognise &amp;All Pages</source>
        <translation>识别所有页(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;Page</source>
        <translation>复制本页(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the text of this page</source>
        <translation>复制本页的文稿</translation>
    </message>
    <message>
        <source>Copy &amp;All Pages</source>
        <translation>复制所有页(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the text of all pages</source>
        <translation>复制所有页的文稿</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the text to a file</source>
        <translation>将文稿保存为文件</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>在文稿中查找</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;R)…</translation>
    </message>
    <message>
        <source>Find and replace in the text</source>
        <translation>在文稿中查找并替换</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>适合宽度(&amp;W)</translation>
    </message>
    <message>
        <source>Fit &amp;Page</source>
        <translation>适合整页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom to &amp;Line</source>
        <translation>缩放到行(&amp;L)</translation>
    </message>
    <message>
        <source>Fill the view with the current line</source>
        <translation>让当前行占满视图</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>向左旋转(&amp;L)</translation>
    </message>
    <message>
        <source>Rotate &amp;Right</source>
        <translation>向右旋转(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;move Page</source>
        <translation>移除页面(&amp;M)</translation>
    </message>
    <message>
        <source>Take the selected pages out; the files stay where they are</source>
        <translation>移除所选的页面，文件仍留在原处</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Page</source>
        <translation>上一页(&amp;V)</translation>
    </message>
    <message>
        <source>Show O&amp;verlay</source>
        <translation>显示标注(&amp;V)</translation>
    </message>
    <message>
        <source>Show or hide outlines and heatmap (hold ` for the bare ink)</source>
        <translation>显示或隐藏轮廓和热度图（按住`键只看原图）</translation>
    </message>
    <message>
        <source>&amp;Heatmap</source>
        <translation>热度图(&amp;H)</translation>
    </message>
    <message>
        <source>Tint every character by its confidence</source>
        <translation>按可信度为每个字符着色</translation>
    </message>
    <message>
        <source>Line O&amp;utlines</source>
        <translation>行轮廓(&amp;U)</translation>
    </message>
    <message>
        <source>Outline every line that was read</source>
        <translation>为识别出的每一行描出轮廓</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>所有快捷键一览</translation>
    </message>
    <message>
        <source>&amp;About Handlens</source>
        <translation>关于Handlens(&amp;A)</translation>
    </message>
    <message>
        <source>Read every page that was not read yet; when all were, read all again</source>
        <translation>识别所有尚未识别的页；若都已识别，则全部重新识别</translation>
    </message>
    <message>
        <source>Open &amp;Web Address…</source>
        <translation>打开网址(&amp;W)…</translation>
    </message>
    <message>
        <source>Fetch a picture from the web</source>
        <translation>从网上获取图片</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>账号(&amp;U)…</translation>
    </message>
    <message>
        <source>Keys, prices and limits of the cloud services</source>
        <translation>云服务的密钥、价格和上限</translation>
    </message>
    <message>
        <source>Side by &amp;Side</source>
        <translation>并排(&amp;S)</translation>
    </message>
    <message>
        <source>Show what each reader read beside the others</source>
        <translation>并排显示各识读来源的识别结果</translation>
    </message>
    <message>
        <source>Stop reading and fetching</source>
        <translation>停止识别和获取</translation>
    </message>
</context>
<context>
    <name>handlens::AboutBox</name>
    <message>
        <source>About Handlens</source>
        <translation>关于Handlens</translation>
    </message>
    <message>
        <source>Handlens %1</source>
        <translation>Handlens %1</translation>
    </message>
    <message>
        <source>Reads handwritten notes and shows how sure it is of every character.

Tesseract reads on this computer, and then nothing leaves it. A picture goes to a cloud service only when you choose that service, and after you were shown the picture and where it goes.

MIT licence. With PDF support this program also contains Poppler, which is under the GPL.</source>
        <translation>识别手写笔记，并显示每个字符的可信度。

Tesseract在本机识别，不会向外发送任何内容。只有在您选用某项云服务，并看过要发送的图片及其去向之后，图片才会发送给该服务。

采用MIT许可证。带PDF支持时，本程序还包含以GPL发布的Poppler。</translation>
    </message>
</context>
<context>
    <name>handlens::AccountKeys</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>The keys come from the environment (%1) for this run.</source>
        <translation>本次运行的密钥来自环境变量（%1）。</translation>
    </message>
    <message>
        <source>Waiting for the keychain. Unlock it in the window of your desktop.</source>
        <translation>正在等待密钥环。请在桌面弹出的窗口中解锁。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The keys are saved in the keychain.</source>
        <translation>密钥已保存到密钥环。</translation>
    </message>
    <message>
        <source>There is no keychain here: kept until Handlens closes.</source>
        <translation>本机没有密钥环：密钥只保留到Handlens关闭为止。</translation>
    </message>
    <message>
        <source>The keys are forgotten.</source>
        <translation>密钥已清除。</translation>
    </message>
</context>
<context>
    <name>handlens::AccountPage</name>
    <message>
        <source>Reading</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>清除密钥(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>测试(&amp;T)…</translation>
    </message>
    <message>
        <source>Forget the keys of %1? They are removed from this computer; at the service nothing changes.</source>
        <translation>要清除%1的密钥吗？密钥将从本机移除，服务那边不会有任何变化。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除密钥</translation>
    </message>
    <message>
        <source>This sends a small sample picture to %1 and may cost one call.</source>
        <translation>这会向%1发送一张小样图，可能产生一次调用的费用。</translation>
    </message>
    <message>
        <source>Send Sample</source>
        <translation>发送样图</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>设置已保存。</translation>
    </message>
</context>
<context>
    <name>handlens::AccountTest</name>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>测试进度</translation>
    </message>
    <message>
        <source>Reading the sample…</source>
        <translation>正在识别样图……</translation>
    </message>
    <message>
        <source>The sample picture cannot be written. Make room in the folder for temporary files and test again.</source>
        <translation>无法写入样图。请为临时文件所在的文件夹腾出空间，然后重新测试。</translation>
    </message>
    <message>
        <source>The test was stopped after the sample was sent. It may be billed.</source>
        <translation>测试在样图发送之后停止，可能已计费。</translation>
    </message>
    <message>
        <source>The test was stopped before the sample was sent.</source>
        <translation>测试在样图发送之前停止。</translation>
    </message>
    <message numerus="yes">
        <source>The account works: %n line(s) of the sample were read.</source>
        <translation>
            <numerusform>账号可用：已识别出示例中的%n行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service&apos;s number for this request is %1.</source>
        <translation>该服务为本次请求给出的编号是%1。</translation>
    </message>
</context>
<context>
    <name>handlens::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>What you entered for %1 is not saved.</source>
        <translation>为%1填写的内容尚未保存。</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>不保存，直接关闭</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A test is running, and closing stops it. Its call may be charged.</source>
        <translation>测试正在进行，关闭窗口会将其停止。这次调用可能会计费。</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>停止并关闭</translation>
    </message>
</context>
<context>
    <name>handlens::AddressDialog</name>
    <message>
        <source>Open Web Address</source>
        <translation>打开网址</translation>
    </message>
    <message>
        <source>&amp;Fetch Picture</source>
        <translation>获取图片(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Address of the picture:</source>
        <translation>图片地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Handlens fetches this picture once from %1, without any account data.</source>
        <translation>Handlens只从%1获取此图片一次，不附带任何账号数据。</translation>
    </message>
    <message>
        <source>Type or paste the address of a picture; it begins with https://.</source>
        <translation>请输入或粘贴图片的地址，以https://开头。</translation>
    </message>
</context>
<context>
    <name>handlens::AddressFetch</name>
    <message>
        <source>Web addresses cannot be opened here. Save the picture as a file and open that.</source>
        <translation>这里无法打开网址。请将图片保存为文件，再打开该文件。</translation>
    </message>
    <message>
        <source>The address at “%1” cannot be opened: it must begin with https:// and hold no password. Save the picture as a file and open that.</source>
        <translation>无法打开“%1”处的地址：地址必须以https://开头，且不能含有密码。请将图片保存为文件，再打开该文件。</translation>
    </message>
    <message>
        <source>%1 points to another address, and Handlens does not follow it. Open that address, or save the picture as a file and open the file.</source>
        <translation>%1指向另一个地址，Handlens不会跟随跳转。请直接打开那个地址，或将图片保存为文件，再打开该文件。</translation>
    </message>
    <message>
        <source>%1 gave no picture (status %2). Look at the address in a browser, or save the picture as a file and open the file.</source>
        <translation>%1没有返回图片（状态码%2）。请在浏览器中查看该地址，或将图片保存为文件，再打开该文件。</translation>
    </message>
</context>
<context>
    <name>handlens::AlternativesPopup</name>
    <message>
        <source>Other readings of this character</source>
        <translation>此字符的备选字</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <translation>%1，百分之%2</translation>
    </message>
    <message>
        <source>There is no other reading of this character.</source>
        <translation>此字符没有备选字。</translation>
    </message>
</context>
<context>
    <name>handlens::BarChart</name>
    <message>
        <source>Chart of the error rates</source>
        <translation>错误率图表</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>for screen readers: %1 is a measure, such as “Characters wrong”, %2 a percentage</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>for screen readers: %1 is a reader, %2 what the chart says of it</extracomment>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>handlens::BatchReport</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a page&apos;s name, %2 a sentence</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) failed. %1</source>
        <extracomment>%1 is one sentence or two: the reasons</extracomment>
        <translation>
            <numerusform>%n次识别失败。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) failed, for several reasons. The details name each.</source>
        <translation>
            <numerusform>%n次识别失败，原因不一。详情中逐一列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另外还有%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 already read this picture with the same options; its kept answer is shown and nothing was paid.</source>
        <translation>%1已用相同的选项识别过此图片；现显示保留的结果，未产生费用。</translation>
    </message>
    <message>
        <source>There is something to know about what was read; the details say what.</source>
        <translation>识别结果有需要注意之处，请查看详情。</translation>
    </message>
</context>
<context>
    <name>handlens::ClosingQuestions</name>
    <message>
        <source>Close Handlens</source>
        <translation>关闭Handlens</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) are on their way to %1 and may be billed.</source>
        <translation>
            <numerusform>%n次识别正在发送到%1，可能会计费。</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing now loses their answers. Wait until they are here.</source>
        <translation>现在关闭会丢失识别结果。请等待结果返回。</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>仍然关闭</translation>
    </message>
    <message numerus="yes">
        <source>The text of %n page(s) was not exported.</source>
        <translation>
            <numerusform>有%n页的文稿尚未导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without exporting or copying it, it is gone once Handlens closes.</source>
        <translation>如果不导出或复制，关闭Handlens后文稿就会丢失。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close Without Exporting</source>
        <translation>不导出，直接关闭</translation>
    </message>
</context>
<context>
    <name>handlens::CompareActions</name>
    <message>
        <source>&amp;Next Difference</source>
        <translation>下一个差异(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>上一个差异(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keep the Transcript&apos;s and Go On</source>
        <translation>保留文稿内容并继续(&amp;K)</translation>
    </message>
    <message>
        <source>Take the Last Decision &amp;Back</source>
        <translation>撤回上一次决定(&amp;B)</translation>
    </message>
    <message>
        <source>Take Reading of %1</source>
        <translation>选用%1的识别结果</translation>
    </message>
    <message>
        <source>Take Line of %1</source>
        <translation>选用%1的整行</translation>
    </message>
    <message>
        <source>Take Page of %1</source>
        <translation>选用%1的整页</translation>
    </message>
</context>
<context>
    <name>handlens::CompareController</name>
    <message>
        <source>&amp;Import Readings…</source>
        <translation>导入识别结果(&amp;I)…</translation>
    </message>
    <message>
        <source>Bring in what other programs read: hOCR, ALTO and PAGE files</source>
        <translation>导入其他程序的识别结果：hOCR、ALTO和PAGE文件</translation>
    </message>
    <message>
        <source>&amp;Figures…</source>
        <translation>统计(&amp;F)…</translation>
    </message>
    <message>
        <source>How good each reader is, in numbers and charts</source>
        <translation>用数字和图表显示各识读来源的好坏</translation>
    </message>
    <message>
        <source>&amp;Export Comparison…</source>
        <translation>导出比较结果(&amp;E)…</translation>
    </message>
    <message>
        <source>Save where the readers differ as a web page or a table</source>
        <translation>将各识读来源的差异保存为网页或表格</translation>
    </message>
    <message>
        <source>&amp;This Reader&apos;s Confidence</source>
        <translation>此识读来源的可信度(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Worst of All Readers</source>
        <translation>所有识读来源中的最低可信度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Disagreement of the Readers</source>
        <translation>识读来源之间的分歧(&amp;D)</translation>
    </message>
    <message>
        <source>No differences to decide after this place.</source>
        <translation>此处之后没有待处理的差异了。</translation>
    </message>
    <message>
        <source>No differences to decide before this place.</source>
        <translation>此处之前没有待处理的差异了。</translation>
    </message>
    <message>
        <source>A comparison is still being written. Wait until it is done.</source>
        <translation>仍在写入一份比较结果。请等待写入完成。</translation>
    </message>
    <message>
        <source>&amp;Heatmap Shows</source>
        <translation>热度图显示(&amp;H)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>handlens::ComparePanel</name>
    <message>
        <source>Start from Consensus…</source>
        <translation>文稿取自共识…</translation>
    </message>
    <message>
        <source>Offer what most readers say as the transcript of this page.</source>
        <translation>将多数识读来源的识别结果用作本页的文稿。</translation>
    </message>
    <message>
        <source>Only differing</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Show only lines in which the readers differ.</source>
        <translation>只显示各识读来源有差异的行。</translation>
    </message>
    <message>
        <source>Only doubtful</source>
        <translation>仅显示存疑</translation>
    </message>
    <message>
        <source>Show only lines with a character that a reader was not sure of.</source>
        <translation>只显示含有识读来源没有把握的字符的行。</translation>
    </message>
</context>
<context>
    <name>handlens::ComparisonExporter</name>
    <message>
        <source>Nobody has read these pages yet; recognise them first, then there is something to compare.</source>
        <translation>这些页尚未识别；请先识别，然后才能比较。</translation>
    </message>
    <message>
        <source>%1 compared</source>
        <extracomment>name of a file, without its suffix: %1 is that of the page</extracomment>
        <translation>%1 比较结果</translation>
    </message>
    <message>
        <source>Export Comparison</source>
        <translation>导出比较结果</translation>
    </message>
    <message numerus="yes">
        <source>The comparison of %n page(s) was saved as “%1”.</source>
        <translation>
            <numerusform>%n页的比较结果已保存为“%1”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::ComparisonSource</name>
    <message>
        <source>Transcript</source>
        <translation>文稿</translation>
    </message>
</context>
<context>
    <name>handlens::ConfusionsPage</name>
    <message>
        <source>Rea&amp;der:</source>
        <translation>识读来源(&amp;D)：</translation>
    </message>
</context>
<context>
    <name>handlens::ConsentSheet</name>
    <message numerus="yes">
        <source>Together these are %n call(s).</source>
        <translation>
            <numerusform>共%n次调用。</numerusform>
        </translation>
    </message>
    <message>
        <source>They cost about %1.</source>
        <translation>费用约为%1。</translation>
    </message>
    <message>
        <source>Send Pictures</source>
        <translation>发送图片</translation>
    </message>
    <message>
        <source>To be read, these pictures leave your computer.</source>
        <translation>为进行识别，这些图片将发送到本机之外。</translation>
    </message>
    <message>
        <source>Not sent: the file&apos;s name, the place and time a camera noted in the picture (EXIF), and anything else on this computer.</source>
        <translation>不会发送：文件名、相机记录在图片中的拍摄地点和时间（EXIF），以及本机上的任何其他内容。</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>The price is about %1.</source>
        <translation>价格约为%1。</translation>
    </message>
    <message>
        <source>The price per call is not entered; see Accounts.</source>
        <translation>尚未填写每次调用的价格，可在“账号”中填写。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) to %1, one call each.</source>
        <translation>
            <numerusform>%n张图片发送到%1，每张调用一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Always send to %1 without asking (until Handlens closes)</source>
        <translation>始终发送到%1，不再询问（直到Handlens关闭）</translation>
    </message>
    <message>
        <source>Exactly what is sent</source>
        <translation>实际发送的内容</translation>
    </message>
    <message>
        <source>Shown as it is sent to</source>
        <translation>显示发送到此服务的图片</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>发送到%1</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page %1 of %2: %3</source>
        <translation>第%1页，共%2页：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have been billed already.</source>
        <translation>
            <numerusform>其中%n张可能已经计费。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own limit of calls a month allows no more: %n picture(s) stay here.</source>
        <translation>
            <numerusform>已达到您自己设定的每月调用上限：有%n张图片不会发送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::CostForm</name>
    <message>
        <source>Not entered</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Price per call</source>
        <translation>每次调用的价格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>Most calls a month</source>
        <translation>每月调用次数上限</translation>
    </message>
    <message>
        <source>&amp;Price per call:</source>
        <translation>每次调用的价格(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Most calls a month:</source>
        <translation>每月调用次数上限(&amp;M)：</translation>
    </message>
    <message>
        <source>Nothing was sent this month.</source>
        <translation>本月未发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>This month %n call(s) were sent</source>
        <translation>
            <numerusform>本月已发送%n次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n succeeded</source>
        <translation>
            <numerusform>%n次成功</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused</source>
        <translation>
            <numerusform>%n次被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n the outcome is unknown</source>
        <translation>
            <numerusform>%n次结果未知</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
</context>
<context>
    <name>handlens::CredentialForm</name>
    <message>
        <source>%1 (optional):</source>
        <translation>%1（可选）：</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>handlens::CredentialInput</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show what is typed as %1</source>
        <translation>显示输入的%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the saved %1</source>
        <translation>移除已保存的%1</translation>
    </message>
    <message>
        <source>Is removed when you save</source>
        <translation>保存时将移除</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>handlens::DifferenceView</name>
    <message>
        <source>Differences between readers</source>
        <translation>各识读来源的差异</translation>
    </message>
</context>
<context>
    <name>handlens::EditActions</name>
    <message>
        <source>&amp;Next Doubt</source>
        <translation>下一个疑字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Doubt</source>
        <translation>上一个疑字(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keep and Go On</source>
        <translation>确认并继续(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Other Readings…</source>
        <translation>备选字(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Confirm Line</source>
        <translation>确认整行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Split Line</source>
        <translation>拆分行(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Merge with Next Line</source>
        <translation>与下一行合并(&amp;M)</translation>
    </message>
    <message>
        <source>Merge with Pre&amp;vious Line</source>
        <translation>与上一行合并(&amp;V)</translation>
    </message>
    <message>
        <source>Move Line &amp;Up</source>
        <translation>向上移动行(&amp;U)</translation>
    </message>
    <message>
        <source>Move Line &amp;Down</source>
        <translation>向下移动行(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Insert Line Below</source>
        <translation>在下方插入行(&amp;I)</translation>
    </message>
    <message>
        <source>De&amp;lete Line</source>
        <translation>删除行(&amp;E)</translation>
    </message>
    <message>
        <source>Cop&amp;y Line</source>
        <translation>复制行(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>handlens::ExchangeJob</name>
    <message>
        <source>The page was not sent.</source>
        <translation>此页未发送。</translation>
    </message>
</context>
<context>
    <name>handlens::Exporter</name>
    <message numerus="yes">
        <source>The text of %n page(s) was copied.</source>
        <translation>
            <numerusform>已复制%n页的文稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Text</source>
        <translation>导出文稿</translation>
    </message>
    <message numerus="yes">
        <source>The text of %n page(s) was saved as “%1”.</source>
        <translation>
            <numerusform>%n页的文稿已保存为“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>handlens::FiguresHeader</name>
    <message>
        <source>c&amp;ase</source>
        <translation>大小写(&amp;A)</translation>
    </message>
    <message>
        <source>pu&amp;nctuation</source>
        <translation>标点(&amp;N)</translation>
    </message>
    <message>
        <source>s&amp;paces</source>
        <translation>空格(&amp;P)</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>所有页</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The transcript</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>From a text file…</source>
        <translation>来自文本文件…</translation>
    </message>
    <message>
        <source>Typed or pasted…</source>
        <translation>输入或粘贴…</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>The text that really stands there; readings are held against it.</source>
        <translation>页面上实际的文字，各识别结果与它对照。</translation>
    </message>
    <message>
        <source>“A” counts as “a”.</source>
        <translation>“A”与“a”视为相同。</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>忽略大小写</translation>
    </message>
    <message>
        <source>Commas, full stops, quotation marks and the like are left out.</source>
        <translation>不计逗号、句号、引号等标点。</translation>
    </message>
    <message>
        <source>Ignore punctuation</source>
        <translation>忽略标点</translation>
    </message>
    <message>
        <source>Spaces and line ends are left out.</source>
        <translation>不计空格和换行。</translation>
    </message>
    <message>
        <source>Ignore spaces</source>
        <translation>忽略空格</translation>
    </message>
    <message>
        <source>Fi&amp;gures of:</source>
        <translation>统计范围(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>参考文字(&amp;R)：</translation>
    </message>
    <message>
        <source>Ignore:</source>
        <translation>忽略：</translation>
    </message>
</context>
<context>
    <name>handlens::FiguresModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is the heading of a column, %2 what a cell says</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, the best</source>
        <extracomment>for screen readers: a cell of a table, with the best number of its column</extracomment>
        <translation>%1，最佳</translation>
    </message>
</context>
<context>
    <name>handlens::FiguresPane</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the whole table, for a spreadsheet or a text.</source>
        <translation>复制整个表格，可粘贴到电子表格或文档中。</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>另存为CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>Saves the whole table as a file for spreadsheet programs.</source>
        <translation>将整个表格保存为文件，供电子表格程序使用。</translation>
    </message>
    <message>
        <source>Choose a cell to see here what its column means.</source>
        <translation>选择一个单元格，即可在这里查看该列的含义。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the heading of a column, %2 a sentence: what its numbers mean</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Save Table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The table was saved as “%1”.</source>
        <translation>表格已保存为“%1”。</translation>
    </message>
</context>
<context>
    <name>handlens::FiguresTabs</name>
    <message>
        <source>&amp;Errors</source>
        <translation>错误(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;onfusions</source>
        <translation>混淆(&amp;O)</translation>
    </message>
    <message>
        <source>Con&amp;fidence</source>
        <translation>可信度(&amp;F)</translation>
    </message>
    <message>
        <source>Agree&amp;ment</source>
        <translation>一致率(&amp;M)</translation>
    </message>
    <message>
        <source>Characters wrong</source>
        <translation>字符错误率</translation>
    </message>
    <message>
        <source>Words wrong</source>
        <translation>单词错误率</translation>
    </message>
    <message>
        <source>Nobody has read anything here yet. Recognise the page with one reader or more, and look here again.</source>
        <translation>这里尚未识别任何内容。请用一个或多个识读来源识别本页，再回到这里查看。</translation>
    </message>
    <message>
        <source>To count errors, Handlens must know what really stands there. Choose a reference above: the transcript when you have checked it, a text file, or a text you type or paste.</source>
        <translation>要统计错误，Handlens须知道页面上实际的文字。请在上方选择参考文字：您核对过的文稿、文本文件，或者输入、粘贴的文字。</translation>
    </message>
    <message>
        <source>Only one reader has read this. Recognise the page with a second one to see how far the two agree.</source>
        <translation>这里只有一个识读来源的识别结果。请再用另一个识读来源识别本页，以查看两者的一致率。</translation>
    </message>
</context>
<context>
    <name>handlens::FiguresWindow</name>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Pages judged</source>
        <translation>已评估页数</translation>
    </message>
    <message>
        <source>%v of %m pages</source>
        <translation>已评估%v页，共%m页</translation>
    </message>
    <message>
        <source>Held against “%1”.</source>
        <translation>以“%1”为参考文字。</translation>
    </message>
    <message>
        <source>Held against the transcript as it is now.</source>
        <translation>以当前的文稿为参考文字。</translation>
    </message>
    <message numerus="yes">
        <source>The transcript still has %n open doubt(s). Decide them first, or the figures are too good for the reader the text began with.</source>
        <translation>
            <numerusform>文稿中还有%n个疑字未处理。请先处理，否则文稿最初所用的识读来源，其统计结果会好于实际。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Text to replace it by</source>
        <translation>替换后的文字</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;All pages</source>
        <translation>所有页(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一个(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Replace A&amp;ll</source>
        <translation>全部替换(&amp;L)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第%1处，共%2处</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>找到%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>全部替换</translation>
    </message>
</context>
<context>
    <name>handlens::JobProgress</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n page(s)</source>
        <translation>
            <numerusform>已完成%1页，共%n页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n picture(s)</source>
        <translation>
            <numerusform>正在获取 %n张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第%1处，共%2处</translation>
    </message>
</context>
<context>
    <name>handlens::Journal</name>
    <message>
        <source>the folder “%1” cannot be made</source>
        <translation>无法创建文件夹“%1”</translation>
    </message>
    <message>
        <source>Your corrections cannot be kept safe against a crash: %1. Export your text soon.</source>
        <translation>您的修改暂时无法留作恢复之用，程序一旦意外退出就会丢失：%1。请尽快导出文稿。</translation>
    </message>
    <message>
        <source>the disk is full or the file system refused the data</source>
        <translation>磁盘已满，或文件系统拒绝写入</translation>
    </message>
    <message>
        <source>no file can be made in the folder “%1”</source>
        <translation>无法在文件夹“%1”中创建文件</translation>
    </message>
</context>
<context>
    <name>handlens::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keep this character and go to the next doubt</source>
        <translation>确认此字符，并转到下一个疑字</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Take an alternative from the list</source>
        <translation>选用列表中的备选字</translation>
    </message>
    <message>
        <source>Show the bare ink while held (page view)</source>
        <translation>按住时只看原图（页面视图）</translation>
    </message>
    <message>
        <source>Show another reader (page view)</source>
        <translation>显示另一个识读来源（页面视图）</translation>
    </message>
    <message>
        <source>Show the reader before while held (page view)</source>
        <translation>按住时显示上一个识读来源（页面视图）</translation>
    </message>
    <message>
        <source>Take a reader&apos;s characters, and go to the next difference (Compare)</source>
        <translation>选用某个识读来源的字符，并前往下一处差异（比较）</translation>
    </message>
    <message>
        <source>Take a reader&apos;s whole line (Compare)</source>
        <translation>选用某个识读来源的整行（比较）</translation>
    </message>
    <message>
        <source>Shift+1 … 9</source>
        <translation>Shift+1 … 9</translation>
    </message>
    <message>
        <source>Take a reader&apos;s whole page (Compare)</source>
        <translation>选用某个识读来源的整页（比较）</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1 … 9</source>
        <translation>Ctrl+Shift+1 … 9</translation>
    </message>
</context>
<context>
    <name>handlens::Legend</name>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Legend of the confidence colours</source>
        <translation>可信度颜色图例</translation>
    </message>
    <message>
        <source>Show or hide what the colours mean</source>
        <translation>显示或隐藏颜色的含义</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
</context>
<context>
    <name>handlens::LineEdits</name>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Confirm Character</source>
        <translation>确认字符</translation>
    </message>
    <message>
        <source>Confirm Line</source>
        <translation>确认整行</translation>
    </message>
    <message>
        <source>Take Reading</source>
        <translation>选用备选字</translation>
    </message>
    <message>
        <source>Split Line</source>
        <translation>拆分行</translation>
    </message>
    <message>
        <source>Merge Lines</source>
        <translation>合并行</translation>
    </message>
    <message>
        <source>Move Line</source>
        <translation>移动行</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Line(s)</source>
        <translation>
            <numerusform>删除%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert Line</source>
        <translation>插入行</translation>
    </message>
</context>
<context>
    <name>handlens::LineStrip</name>
    <message>
        <source>Current line</source>
        <translation>当前行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose a line on the page or in the text to see it here, large.</source>
        <translation>在页面或文稿中选择一行，即可在这里放大查看。</translation>
    </message>
    <message>
        <source>%1  “%2”  %3</source>
        <extracomment>a reading one can take with a digit key: %1 digit, %2 what was read, %3 by whom</extracomment>
        <translation>%1  “%2”  %3</translation>
    </message>
</context>
<context>
    <name>handlens::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Rotate page</source>
        <translation>旋转页面</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>移除页面</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) taken out; the files stay where they are.</source>
        <translation>
            <numerusform>已移除%n页，文件仍留在原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>No doubts after this place.</source>
        <translation>此处之后没有疑字了。</translation>
    </message>
    <message>
        <source>No doubts before this place.</source>
        <translation>此处之前没有疑字了。</translation>
    </message>
    <message>
        <source>The new preferences take effect at the next start.</source>
        <translation>新的首选项将在下次启动时生效。</translation>
    </message>
    <message>
        <source>%1 — Handlens</source>
        <translation>%1 — Handlens</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n个疑字</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) had been sent already and may be billed.</source>
        <translation>
            <numerusform>有%n次识别已经发出，可能会计费。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation>
            <numerusform>%n处差异待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>handlens::OptionForm</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>handlens::PageListModel</name>
    <message>
        <source>Page %1, %2, %3</source>
        <translation>第%1页，%2，%3</translation>
    </message>
    <message>
        <source>Reorder pages</source>
        <translation>调整页面顺序</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1×%2像素</translation>
    </message>
    <message>
        <source>Waiting to be read</source>
        <translation>等待识别</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>正在识别</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已识别</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>您已修改</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未识别</translation>
    </message>
</context>
<context>
    <name>handlens::PageOpener</name>
    <message>
        <source>Open Pictures</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.bmp *.tif *.tiff *.webp *.gif *.heic *.heif *.avif *.pdf)</source>
        <translation>图片和PDF (*.png *.jpg *.jpeg *.bmp *.tif *.tiff *.webp *.gif *.heic *.heif *.avif *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy a picture or files and paste again.</source>
        <translation>剪贴板中没有图片。请复制图片或文件，再重新粘贴。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>%n个文件无法打开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder holds more than can be opened at once; the first %n page(s) were taken.</source>
        <translation>
            <numerusform>文件夹中的内容超出一次可打开的数量，已打开前%n页。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pictures in it.</source>
        <translation>其中没有图片。</translation>
    </message>
</context>
<context>
    <name>handlens::PageStateCard</name>
    <message>
        <source>Progress of this page</source>
        <translation>本页进度</translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation>还没有打开页面</translation>
    </message>
    <message>
        <source>Drop photographs or scans of your notes here, or open them from a folder.</source>
        <translation>把笔记的照片或扫描件拖到这里，或从文件夹中打开。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Opening the page…</source>
        <translation>正在打开页面……</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>无法显示本页</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;Y)</translation>
    </message>
    <message>
        <source>Reading this page…</source>
        <translation>正在识别本页……</translation>
    </message>
    <message>
        <source>No text was found on this page.</source>
        <translation>本页没有找到文字。</translation>
    </message>
</context>
<context>
    <name>handlens::PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>页面列表</translation>
    </message>
</context>
<context>
    <name>handlens::PageView</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>handlens::PaneCaption</name>
    <message>
        <source>Show another reading here</source>
        <translation>在此显示其他识别结果</translation>
    </message>
    <message>
        <source>One View &amp;More</source>
        <translation>增加一个视图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Close This View</source>
        <translation>关闭此视图(&amp;C)</translation>
    </message>
    <message>
        <source>Show another reading in place of %1</source>
        <extracomment>%1 is the reading that a view shows now</extracomment>
        <translation>显示其他识别结果，替换%1</translation>
    </message>
</context>
<context>
    <name>handlens::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Look:</source>
        <translation>外观(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;PDF pages at:</source>
        <translation>PDF分辨率(&amp;P)：</translation>
    </message>
    <message>
        <source>Changes take effect when Handlens starts the next time.</source>
        <translation>更改将在下次启动Handlens时生效。</translation>
    </message>
</context>
<context>
    <name>handlens::ReaderTabActions</name>
    <message>
        <source>&amp;Next Reading</source>
        <translation>下一个识别结果(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Reading</source>
        <translation>上一个识别结果(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>a key for a reader that has not read the page; %1 is a number</extracomment>
        <translation>识别结果%1</translation>
    </message>
</context>
<context>
    <name>handlens::ReaderTabs</name>
    <message>
        <source>Transcript and readings of this page</source>
        <translation>本页的文稿和识别结果</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Where the readers of this page differ</source>
        <translation>本页各识读来源的差异之处</translation>
    </message>
</context>
<context>
    <name>handlens::ReadersBar</name>
    <message>
        <source>%1: outcome unknown, may be billed</source>
        <extracomment>%1 is a reader</extracomment>
        <translation>%1：结果未知，可能已计费</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <extracomment>%1 is a reader</extracomment>
        <translation>%1：失败</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <extracomment>%1 is a list of readers and times</extracomment>
        <translation>由%1识别</translation>
    </message>
</context>
<context>
    <name>handlens::ReadingController</name>
    <message>
        <source>Send Again (May Cost)</source>
        <translation>重新发送（可能收费）</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>账号…</translation>
    </message>
</context>
<context>
    <name>handlens::ReadingDecisions</name>
    <message>
        <source>Take Reading of %1</source>
        <extracomment>%1 is a reader</extracomment>
        <translation>选用%1的识别结果</translation>
    </message>
    <message>
        <source>Take Line of %1</source>
        <extracomment>%1 is a reader</extracomment>
        <translation>选用%1的整行</translation>
    </message>
    <message>
        <source>Take Page of %1</source>
        <extracomment>%1 is a reader</extracomment>
        <translation>选用%1的整页</translation>
    </message>
    <message>
        <source>Keep Text</source>
        <translation>保留文稿</translation>
    </message>
</context>
<context>
    <name>handlens::ReadingImporter</name>
    <message>
        <source>Import Readings</source>
        <translation>导入识别结果</translation>
    </message>
    <message>
        <source>Readings of other programs: hOCR, ALTO, PAGE (*.xml *.hocr *.html *.htm *.xhtml)</source>
        <translation>其他程序的识别结果：hOCR、ALTO、PAGE (*.xml *.hocr *.html *.htm *.xhtml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>For %n page(s) of “%1” no picture is open. Open their pictures and import again.</source>
        <translation>
            <numerusform>“%1”中有%n页没有打开对应的图片。请打开图片，然后重新导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Readings were imported for %n page(s).</source>
        <translation>
            <numerusform>已为%n页导入识别结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need a look.</source>
        <translation>
            <numerusform>有%n处需要查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”, which is not open. Open that picture, then import the file again.</source>
        <translation>“%1”属于“%2”，而该图片没有打开。请先打开那张图片，再导入此文件。</translation>
    </message>
</context>
<context>
    <name>handlens::ReadingMenu</name>
    <message>
        <source>This build has no engine to read with. Install Handlens with Tesseract.</source>
        <translation>当前版本没有识别引擎。请安装带Tesseract的Handlens。</translation>
    </message>
    <message>
        <source>More Languages</source>
        <translation>更多语言</translation>
    </message>
    <message>
        <source>Then start Handlens again.</source>
        <translation>然后重新启动Handlens。</translation>
    </message>
    <message>
        <source>Read &amp;With</source>
        <translation>识别方式(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>账号(&amp;A)…</translation>
    </message>
    <message>
        <source>%1 (set up…)</source>
        <extracomment>%1 is a service that has no keys yet; choosing the entry asks for them</extracomment>
        <translation>%1（需设置…）</translation>
    </message>
    <message>
        <source>Add Another &amp;Way to Read…</source>
        <translation>添加其他识别方式(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n Ways of %1</source>
        <extracomment>%1 is an engine on this computer, %n at least 2</extracomment>
        <translation>
            <numerusform>比较%1的%n种识别方式</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticks %1 set up in several ways, so that their readings can be compared.</source>
        <translation>勾选以几种不同方式设置的%1，以便比较其识别结果。</translation>
    </message>
</context>
<context>
    <name>handlens::RecognitionView</name>
    <message>
        <source>What %1 read</source>
        <translation>%1的识别结果</translation>
    </message>
    <message>
        <source>%1 found no text on this page.</source>
        <translation>%1在本页没有找到文字。</translation>
    </message>
    <message numerus="yes">
        <source>Line %1: %n doubtful character(s).</source>
        <translation>
            <numerusform>第%1行：%n个疑字。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::RecoveryOffer</name>
    <message numerus="yes">
        <source>Handlens did not close properly. %n page(s) with your text can be brought back.</source>
        <translation>
            <numerusform>Handlens上次未正常关闭。有%n页及其文稿可以恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last change may be missing.</source>
        <translation>最后一次修改可能缺失。</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n reading(s) is not known; they may be billed, and are not sent again unasked.</source>
        <translation>
            <numerusform>%n次识别的结果未知；可能已计费，未经询问不会重新发送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::ReferenceChooser</name>
    <message>
        <source>Open Reference</source>
        <translation>打开参考文字</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>文本 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Set Reference Text</source>
        <translation>设置参考文字</translation>
    </message>
</context>
<context>
    <name>handlens::ReferenceDialog</name>
    <message>
        <source>Reference Text</source>
        <translation>参考文字</translation>
    </message>
    <message>
        <source>What really stands on the page</source>
        <translation>页面上实际的文字</translation>
    </message>
    <message>
        <source>Type or paste what really stands on “%1”. Readers are held against it. It comes back after a crash, but not once Handlens is closed: keep a copy of what you want to use again.</source>
        <extracomment>%1 is the name of a page</extracomment>
        <translation>请输入或粘贴“%1”上真正写着的文字，各识读来源将与它对照。崩溃之后它会恢复，但关闭Handlens后不会保留：想再次使用的文字请自行保存。</translation>
    </message>
</context>
<context>
    <name>handlens::ReliabilityChart</name>
    <message>
        <source>How far the confidence of %1 can be believed</source>
        <extracomment>%1 is the name of a reader</extracomment>
        <translation>%1的可信度有多可靠</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) at %1: said %2, right %3.</source>
        <extracomment>%1 is a part of the scale, such as “80 – 90 %”; %2 and %3 are percentages</extracomment>
        <translation>
            <numerusform>%1区间有%n个字符：给出的可信度%2，正确率%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: gives no confidence</source>
        <extracomment>%1 is the name of a reader</extracomment>
        <translation>%1：未给出可信度</translation>
    </message>
    <message>
        <source>%1: calibration error %2</source>
        <extracomment>%1 is the name of a reader, %2 a percentage</extracomment>
        <translation>%1：校准误差%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>across: said; up: right</source>
        <extracomment>below a diagram: across is the confidence, up is how much of it was right</extracomment>
        <translation>横轴：给出的可信度；纵轴：正确率</translation>
    </message>
</context>
<context>
    <name>handlens::RunningWork</name>
    <message>
        <source>Reading progress</source>
        <translation>识别进度</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止识别</translation>
    </message>
    <message>
        <source>Fetching progress</source>
        <translation>获取进度</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>停止获取</translation>
    </message>
</context>
<context>
    <name>handlens::SendPreview</name>
    <message>
        <source>The picture as it is sent</source>
        <translation>实际发送的图片</translation>
    </message>
    <message>
        <source>Actual Size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Show every pixel that is sent</source>
        <translation>显示所发送的每个像素</translation>
    </message>
    <message>
        <source>Preparing the picture…</source>
        <translation>正在准备图片……</translation>
    </message>
    <message>
        <source>Instead of the picture its address is sent, and the service fetches it: %1</source>
        <translation>不发送图片本身，只发送其地址，由服务自行获取：%1</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1×%2像素</translation>
    </message>
    <message>
        <source>JPEG quality %1</source>
        <translation>JPEG质量%1</translation>
    </message>
    <message>
        <source>PNG, nothing lost</source>
        <translation>PNG，无损</translation>
    </message>
    <message>
        <source>%1 % of the page&apos;s size</source>
        <translation>页面大小的%1%</translation>
    </message>
</context>
<context>
    <name>handlens::SendTraces</name>
    <message>
        <source>Handlens ended before the answer of %1 came. The page may have been read and billed. Read it again only if paying for it again is all right.</source>
        <translation>在%1返回结果之前Handlens已结束。此页可能已被识别并计费。仅在可以再次付费时重新识别。</translation>
    </message>
</context>
<context>
    <name>handlens::Session</name>
    <message>
        <source>The pasted picture could not be kept. Free some disk space and paste it again.</source>
        <translation>粘贴的图片无法保存。请腾出一些磁盘空间，再重新粘贴。</translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>粘贴的图片%1</translation>
    </message>
    <message>
        <source>Import Reading</source>
        <translation>导入识别结果</translation>
    </message>
    <message>
        <source>Start from Reading</source>
        <translation>文稿取自识别结果</translation>
    </message>
</context>
<context>
    <name>handlens::StartFromMenu</name>
    <message numerus="yes">
        <source>&amp;Consensus of %n Reader(s)</source>
        <translation>
            <numerusform>%n个识读来源的共识(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>A consensus needs two readings of the page. Recognise it with another reader, or import a reading.</source>
        <translation>达成共识需要本页有两份识别结果。请再用另一个识读来源识别本页，或导入一份识别结果。</translation>
    </message>
    <message>
        <source>The text now starts from %1.</source>
        <translation>文稿现已取自%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) you worked on stayed as they were.</source>
        <translation>
            <numerusform>您处理过的%n行保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start &amp;Text From</source>
        <translation>文稿取自(&amp;T)</translation>
    </message>
</context>
<context>
    <name>handlens::ThresholdSlider</name>
    <message>
        <source>Show only characters that are less sure than this</source>
        <translation>只显示可信度低于此值的字符</translation>
    </message>
    <message>
        <source>Confidence threshold</source>
        <translation>可信度阈值</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n个疑字</numerusform>
        </translation>
    </message>
    <message>
        <source>Below %1: %2</source>
        <extracomment>%1 is a percentage, %2 is &quot;38 doubts&quot;</extracomment>
        <translation>低于%1：%2</translation>
    </message>
</context>
<context>
    <name>handlens::TranscriptModel</name>
    <message numerus="yes">
        <source>%1 (%n doubtful character(s))</source>
        <translation>
            <numerusform>%1（%n个疑字）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::TranscriptPanel</name>
    <message>
        <source>Doubts decided on this page</source>
        <translation>本页已处理的疑字</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n个疑字</numerusform>
        </translation>
    </message>
    <message>
        <source>No doubts left</source>
        <translation>没有疑字了</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>已处理%1个，共%2个</translation>
    </message>
    <message>
        <source>Open a page to see its text here.</source>
        <translation>打开页面后，即可在这里查看文稿。</translation>
    </message>
    <message>
        <source>This page waits to be read.</source>
        <translation>本页正在等待识别。</translation>
    </message>
    <message>
        <source>This page is being read…</source>
        <translation>正在识别本页……</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>No text was found on this page.</source>
        <translation>本页没有找到文字。</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>重新识别(&amp;D)</translation>
    </message>
    <message>
        <source>This page was not read yet.</source>
        <translation>本页尚未识别。</translation>
    </message>
    <message>
        <source>&amp;Read This Page</source>
        <translation>识别本页(&amp;D)</translation>
    </message>
</context>
<context>
    <name>handlens::TranscriptView</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文稿</translation>
    </message>
    <message numerus="yes">
        <source>Line %1: %n doubtful character(s).</source>
        <translation>
            <numerusform>第%1行：%n个疑字。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::UsageLedger</name>
    <message>
        <source>The record of paid calls in “%1” cannot be written, so nothing was sent. See that the folder is there and can be written, and try again.</source>
        <translation>无法写入“%1”中的付费调用记录，因此未发送任何内容。请确认该文件夹存在且可写入，然后重试。</translation>
    </message>
    <message numerus="yes">
        <source>Your own limit of %n call(s) a month to this service is reached, so nothing was sent. Raise the limit under Accounts, or wait for the next month.</source>
        <translation>
            <numerusform>您为此服务设定的每月%n次调用的上限已达到，因此未发送任何内容。请在“账号”中提高上限，或等到下个月。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::WayDialog</name>
    <message>
        <source>Add Another Way to Read</source>
        <translation>添加其他识别方式</translation>
    </message>
    <message>
        <source>Change a Way to Read</source>
        <translation>更改识别方式</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Read with:</source>
        <translation>识别服务(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>This is how %1 reads already. Change at least one option.</source>
        <translation>%1目前就是这样识别的。请至少更改一个选项。</translation>
    </message>
    <message>
        <source>“%1” reads this way already. Choose other options.</source>
        <translation>“%1”已在使用这种识别方式。请选择其他选项。</translation>
    </message>
    <message>
        <source>Reads on this computer; nothing is sent, and nothing is to be paid.</source>
        <translation>在本机识别，不发送任何内容，也不收费。</translation>
    </message>
    <message>
        <source>Every page read this way is one more call to %1.</source>
        <translation>用这种方式每识别一页，就多调用%1一次。</translation>
    </message>
</context>
<context>
    <name>handlens::cli::CredentialsCommand</name>
    <message>
        <source>There is no provider “%1” that needs keys. Use one of: %2.</source>
        <translation>没有需要密钥的服务“%1”。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>“%1” has no field of that name. Use one of: %2.</source>
        <translation>“%1”没有该名称的字段。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>The keychain has not answered yet; look whether it asks for its password.</source>
        <translation>密钥环尚未响应，请查看它是否正在要求输入密码。</translation>
    </message>
    <message>
        <source>Type %1 of %2 and press Enter; it is not shown.</source>
        <translation>请输入%2的%1并按回车键，输入的内容不会显示。</translation>
    </message>
    <message>
        <source>No key came on standard input; nothing was saved.</source>
        <translation>标准输入中没有密钥，未保存任何内容。</translation>
    </message>
    <message>
        <source>%1 of %2 is saved in the keychain.</source>
        <translation>%2的%1已保存到密钥环。</translation>
    </message>
    <message>
        <source>Nothing was saved, since no keychain can be reached here. Give the key for each run in the environment, as %1.</source>
        <translation>这里无法访问密钥环，因此未保存任何内容。请在每次运行时通过环境变量%1提供密钥。</translation>
    </message>
    <message>
        <source>The keys of %1 are forgotten.</source>
        <translation>已清除%1的密钥。</translation>
    </message>
</context>
<context>
    <name>handlens::cli::ImageFetch</name>
    <message>
        <source>The picture from %1 could not be kept in the folder for temporary files. Free some disk space and try again.</source>
        <translation>无法将来自%1的图片存入临时文件夹。请腾出一些磁盘空间，然后重试。</translation>
    </message>
    <message>
        <source>The picture from %1 was not fetched, because the program was stopped. Run it again to read it.</source>
        <translation>程序被中止，因此没有获取%1的图片。请再次运行以识别它。</translation>
    </message>
</context>
<context>
    <name>handlens::cli::Reading</name>
    <message>
        <source>The page was not read, because the program was stopped. Run it again to read what is missing.</source>
        <translation>程序被中止，因此没有识别此页。请再次运行以识别缺少的部分。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads handwritten notes and shows how sure it is of every character.</source>
        <translation>识别手写笔记，并显示每个字符的可信度。</translation>
    </message>
    <message>
        <source>Read the pages as soon as they are open.</source>
        <translation>打开后立即识别各页。</translation>
    </message>
    <message>
        <source>Pictures, PDF files and folders to open.</source>
        <translation>要打开的图片、PDF文件和文件夹。</translation>
    </message>
</context>
</TS>
