<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
    <name>CommandLines</name>
    <message>
        <source>Reads handwritten notes and says how sure it is of every character.

Usage:
  %1 recognize IMAGE… [options]   reads images
  %1 providers [--json]           lists what can read them
  %1 COMMAND --help               explains a command
  %1 --version                    tells the version
</source>
        <translation>识别手写笔记，并给出每个字符的可信度。

用法：
  %1 recognize IMAGE… [选项]      识别图片
  %1 providers [--json]           列出可用的识别服务
  %1 COMMAND --help               说明某个命令
  %1 --version                    显示版本
</translation>
    </message>
    <message>
        <source>There is no option “%1” here; see --help.</source>
        <translation>这里没有选项“%1”，请参阅--help。</translation>
    </message>
    <message>
        <source>There is no command “%1”; use “recognize” or “providers”, or see --help.</source>
        <translation>没有命令“%1”，请使用“recognize”或“providers”，或参阅--help。</translation>
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
        <source>Say what to do: “recognize” or “providers”; --help explains them.</source>
        <translation>请指明要做什么：“recognize”或“providers”，说明见--help。</translation>
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
</context>
<context>
    <name>HeatScale</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
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
</context>
<context>
    <name>Images</name>
    <message>
        <source>“%1” is a web address, and these are not fetched; save the image as a file first.</source>
        <translation>“%1”是网址，程序不会下载网上的图片。请先把图片存成文件。</translation>
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
    <name>OverlayFile</name>
    <message>
        <source>The overlay could not be drawn because memory is short; read fewer or smaller images.</source>
        <translation>内存不足，无法绘制标注图。请减少图片数量，或换用较小的图片。</translation>
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
</context>
<context>
    <name>Readers</name>
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
        <translation>数字</translation>
    </message>
    <message>
        <source>No named provider knows the option “%1”. Known options: %2.</source>
        <translation>所指定的服务都没有选项“%1”。可用的选项：%2。</translation>
    </message>
</context>
<context>
    <name>RecognizeCommandLine</name>
    <message>
        <source>Reads images and writes what was read to standard output.

Several images, and the pages of a TIFF or PDF, are written in the order given. In the text
format, a blank line parts the pages; with several readers, each reading stands under a line
“== READER ==”. The JSON format follows the schema handlens/recognition-1 and is written even
when nothing could be read.

Exit status: 0 all was read; 1 some was read, some not; 2 wrong usage; and when nothing was
read, 3 no image could be opened, 4 every failure is a missing or refused key, 5 otherwise.
Standard error has one sentence for each failure.</source>
        <translation>识别图片，并将结果写到标准输出。

多张图片，以及TIFF或PDF中的各页，按给定的顺序输出。文本格式中，页与页之间
空一行；有多个识读来源时，每个识别结果前有一行“== READER ==”。JSON格式遵循
handlens/recognition-1规范，即使什么也没识别出来也会输出。

退出状态：0=全部已识别；1=部分已识别；2=用法错误。若什么也没识别出来：
3=没有能打开的图片；4=均因密钥缺失或被拒；5=其他原因。
标准错误中，每个失败各有一句说明。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Who reads; may be given several times. “tesseract:chi_sim” is Tesseract set up for another language, as a second reader. Default: tesseract.</source>
        <translation>由谁识别，可多次指定。“tesseract:chi_sim”是把
Tesseract设为另一种语言，作为第二个识读来源。
默认：tesseract。</translation>
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
        <source>PNG, JPEG, BMP, TIFF, WebP, GIF, PDF, HEIC or AVIF files.</source>
        <translation>PNG、JPEG、BMP、TIFF、WebP、GIF、PDF、HEIC或
AVIF文件。</translation>
    </message>
    <message>
        <source>--endpoint goes with a single --provider.</source>
        <translation>--endpoint只能与单个--provider一起使用。</translation>
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
        <source>The local ways help with shadows and uneven light.</source>
        <translation>有阴影或光线不均时，分块或逐像素的方式效果更好。</translation>
    </message>
    <message>
        <source>One threshold for the page (Otsu)</source>
        <translation>整页一个阈值（Otsu）</translation>
    </message>
    <message>
        <source>Tile by tile (adaptive Otsu)</source>
        <translation>分块取阈值（自适应Otsu）</translation>
    </message>
    <message>
        <source>Around each pixel (Sauvola)</source>
        <translation>逐像素取阈值（Sauvola）</translation>
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
        <source>Stop reading</source>
        <translation>停止识别</translation>
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
        <source>Reading progress</source>
        <translation>识别进度</translation>
    </message>
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
        <source>About Handlens</source>
        <translation>关于Handlens</translation>
    </message>
    <message>
        <source>Handlens %1</source>
        <translation>Handlens %1</translation>
    </message>
    <message>
        <source>Reads handwritten notes and shows how sure it is of every character.

Nothing leaves this computer: the notes are read here, by Tesseract.

MIT licence. With PDF support this program also contains Poppler, which is under the GPL.</source>
        <translation>识别手写笔记，并显示每个字符的可信度。

任何内容都不会离开本机：笔记由Tesseract就地识别。

MIT许可证。带PDF支持的版本还包含采用GPL许可证的Poppler。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>有%n个文件无法打开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder holds more than can be opened at once; the first %n page(s) were taken.</source>
        <translation>
            <numerusform>文件夹中的内容过多，无法一次全部打开，已加入前%n页。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pictures in it.</source>
        <translation>其中没有图片。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>有%n页未能识别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>Handlens did not close properly. %n page(s) with your text can be brought back.</source>
        <translation>
            <numerusform>Handlens上次未能正常关闭。可以恢复%n页及其中的文稿。</numerusform>
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
    <message>
        <source>Close Handlens</source>
        <translation>关闭Handlens</translation>
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
    <name>handlens::ReadingMenu</name>
    <message>
        <source>Reading &amp;Options</source>
        <translation>识别选项(&amp;O)</translation>
    </message>
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
    <name>handlens::cli::RecognizeCommand</name>
    <message>
        <source>The overlay of %1 is “%2”.</source>
        <translation>%1的标注图是“%2”。</translation>
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
