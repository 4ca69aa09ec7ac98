<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>CallErrors</name>
    <message numerus="yes">
        <source>%1 could not be reached within %n second(s). Check the connection to the internet, then send again.</source>
        <translation>
            <numerusform>%1 could not be reached within %n second. Check the connection to the internet, then send again.</numerusform>
            <numerusform>%1 could not be reached within %n seconds. Check the connection to the internet, then send again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing moved between this computer and %1 for %n second(s).</source>
        <translation>
            <numerusform>Nothing moved between this computer and %1 for %n second.</numerusform>
            <numerusform>Nothing moved between this computer and %1 for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took longer than the %n second(s) it is given.</source>
        <translation>
            <numerusform>%1 took longer than the %n second it is given.</numerusform>
            <numerusform>%1 took longer than the %n seconds it is given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gave no readable answer within %n second(s) after the request.</source>
        <translation>
            <numerusform>%1 gave no readable answer within %n second after the request.</numerusform>
            <numerusform>%1 gave no readable answer within %n seconds after the request.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message numerus="yes">
        <source>%n difference(s), %1 to decide</source>
        <translation>
            <numerusform>%n difference, %1 to decide</numerusform>
            <numerusform>%n differences, %1 to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonHtml</name>
    <message numerus="yes">
        <source>%1 and %n more page(s)</source>
        <translation>
            <numerusform>%1 and %n more page</numerusform>
            <numerusform>%1 and %n more pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message numerus="yes">
        <source>%n line(s) differ, in the places in square brackets:</source>
        <translation>
            <numerusform>%n line differs, in the places in square brackets:</numerusform>
            <numerusform>%n lines differ, in the places in square brackets:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlyphToolTip</name>
    <message numerus="yes">
        <source>%1, %n doubtful character(s)</source>
        <extracomment>%1 is &quot;confidence 62 %&quot; or &quot;no score&quot;</extracomment>
        <translation>
            <numerusform>%1, %n doubtful character</numerusform>
            <numerusform>%1, %n doubtful characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agreement %1, %n disputed character(s)</source>
        <extracomment>%1 is a share, &quot;50 %&quot;</extracomment>
        <translation>
            <numerusform>agreement %1, %n disputed character</numerusform>
            <numerusform>agreement %1, %n disputed characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageGate</name>
    <message numerus="yes">
        <source>“%1” has no page %2 any more; it has %n page(s). Remove the page, or open the file again.</source>
        <translation>
            <numerusform>“%1” has no page %2 any more; it has %n page. Remove the page, or open the file again.</numerusform>
            <numerusform>“%1” has no page %2 any more; it has %n pages. Remove the page, or open the file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page is very large and is shown at %n dots an inch.</source>
        <translation>
            <numerusform>The page is very large and is shown at %n dot an inch.</numerusform>
            <numerusform>The page is very large and is shown at %n dots an inch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineBuilding</name>
    <message numerus="yes">
        <source>The engine gave no usable box for %n character(s); they are placed by estimate.</source>
        <translation>
            <numerusform>The engine gave no usable box for %n character; it is placed by estimate.</numerusform>
            <numerusform>The engine gave no usable box for %n characters; they are placed by estimate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingToolTip</name>
    <message numerus="yes">
        <source>Read at %1, %n line(s)</source>
        <translation>
            <numerusform>Read at %1, %n line</numerusform>
            <numerusform>Read at %1, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceText</name>
    <message numerus="yes">
        <source>There are %n page(s), so the reference needs a form feed between each two of them; it is the text of %1.</source>
        <translation>
            <numerusform>There is %n page, but the reference is the text of %1.</numerusform>
            <numerusform>There are %n pages, so the reference needs a form feed between each two of them; it is the text of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::AccountTest</name>
    <message numerus="yes">
        <source>The account works: %n line(s) of the sample were read.</source>
        <translation>
            <numerusform>The account works: %n line of the sample was read.</numerusform>
            <numerusform>The account works: %n lines of the sample were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::BatchReport</name>
    <message numerus="yes">
        <source>%n reading(s) failed. %1</source>
        <extracomment>%1 is one sentence or two: the reasons</extracomment>
        <translation>
            <numerusform>%n reading failed. %1</numerusform>
            <numerusform>%n readings failed. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) failed, for several reasons. The details name each.</source>
        <translation>
            <numerusform>%n reading failed, for several reasons. The details name each.</numerusform>
            <numerusform>%n readings failed, for several reasons. The details name each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::ClosingQuestions</name>
    <message numerus="yes">
        <source>%n reading(s) are on their way to %1 and may be billed.</source>
        <translation>
            <numerusform>%n reading is on its way to %1 and may be billed.</numerusform>
            <numerusform>%n readings are on their way to %1 and may be billed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n page(s) was not exported.</source>
        <translation>
            <numerusform>The text of %n page was not exported.</numerusform>
            <numerusform>The text of %n pages was not exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::ComparisonExporter</name>
    <message numerus="yes">
        <source>The comparison of %n page(s) was saved as “%1”.</source>
        <translation>
            <numerusform>The comparison of %n page was saved as “%1”.</numerusform>
            <numerusform>The comparison of %n pages was saved as “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::ConsentSheet</name>
    <message numerus="yes">
        <source>Together these are %n call(s).</source>
        <translation>
            <numerusform>Together this is %n call.</numerusform>
            <numerusform>Together these are %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) to %1, one call each.</source>
        <translation>
            <numerusform>%n picture to %1, one call.</numerusform>
            <numerusform>%n pictures to %1, one call each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have been billed already.</source>
        <translation>
            <numerusform>%n of them may have been billed already.</numerusform>
            <numerusform>%n of them may have been billed already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own limit of calls a month allows no more: %n picture(s) stay here.</source>
        <translation>
            <numerusform>Your own limit of calls a month allows no more: %n picture stays here.</numerusform>
            <numerusform>Your own limit of calls a month allows no more: %n pictures stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::CostForm</name>
    <message numerus="yes">
        <source>This month %n call(s) were sent</source>
        <translation>
            <numerusform>This month %n call was sent</numerusform>
            <numerusform>This month %n calls were sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n succeeded</source>
        <translation>
            <numerusform>%n succeeded</numerusform>
            <numerusform>%n succeeded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused</source>
        <translation>
            <numerusform>%n was refused</numerusform>
            <numerusform>%n were refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n the outcome is unknown</source>
        <translation>
            <numerusform>of %n the outcome is unknown</numerusform>
            <numerusform>of %n the outcome is unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::Exporter</name>
    <message numerus="yes">
        <source>The text of %n page(s) was copied.</source>
        <translation>
            <numerusform>The text of %n page was copied.</numerusform>
            <numerusform>The text of %n pages was copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n page(s) was saved as “%1”.</source>
        <translation>
            <numerusform>The text of %n page was saved as “%1”.</numerusform>
            <numerusform>The text of %n pages was saved as “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::FiguresWindow</name>
    <message numerus="yes">
        <source>The transcript still has %n open doubt(s). Decide them first, or the figures are too good for the reader the text began with.</source>
        <translation>
            <numerusform>The transcript still has %n open doubt. Decide it first, or the figures are too good for the reader the text began with.</numerusform>
            <numerusform>The transcript still has %n open doubts. Decide them first, or the figures are too good for the reader the text began with.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::JobProgress</name>
    <message numerus="yes">
        <source>%1 of %n page(s)</source>
        <translation>
            <numerusform>%1 of %n page</numerusform>
            <numerusform>%1 of %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n picture(s)</source>
        <translation>
            <numerusform>Fetching %n picture</numerusform>
            <numerusform>Fetching %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::LineEdits</name>
    <message numerus="yes">
        <source>Delete %n Line(s)</source>
        <translation>
            <numerusform>Delete %n Line</numerusform>
            <numerusform>Delete %n Lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::MainWindow</name>
    <message numerus="yes">
        <source>%n page(s) taken out; the files stay where they are.</source>
        <translation>
            <numerusform>%n page taken out; the files stay where they are.</numerusform>
            <numerusform>%n pages taken out; the files stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n doubt</numerusform>
            <numerusform>%n doubts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) had been sent already and may be billed.</source>
        <translation>
            <numerusform>%n reading had been sent already and may be billed.</numerusform>
            <numerusform>%n readings had been sent already and may be billed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation>
            <numerusform>%n difference to decide</numerusform>
            <numerusform>%n differences to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::PageOpener</name>
    <message numerus="yes">
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>%n file could not be opened.</numerusform>
            <numerusform>%n files could not be opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder holds more than can be opened at once; the first %n page(s) were taken.</source>
        <translation>
            <numerusform>The folder holds more than can be opened at once; the first page was taken.</numerusform>
            <numerusform>The folder holds more than can be opened at once; the first %n pages were taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::ReadingImporter</name>
    <message numerus="yes">
        <source>For %n page(s) of “%1” no picture is open. Open their pictures and import again.</source>
        <translation>
            <numerusform>For %n page of “%1” no picture is open. Open its picture and import again.</numerusform>
            <numerusform>For %n pages of “%1” no picture is open. Open their pictures and import again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Readings were imported for %n page(s).</source>
        <translation>
            <numerusform>A reading was imported for %n page.</numerusform>
            <numerusform>Readings were imported for %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need a look.</source>
        <translation>
            <numerusform>%n thing needs a look.</numerusform>
            <numerusform>%n things need a look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::ReadingMenu</name>
    <message numerus="yes">
        <source>Compare %n Ways of %1</source>
        <extracomment>%1 is an engine on this computer, %n at least 2</extracomment>
        <translation>
            <numerusform>Compare %n Way of %1</numerusform>
            <numerusform>Compare %n Ways of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::RecognitionView</name>
    <message numerus="yes">
        <source>Line %1: %n doubtful character(s).</source>
        <translation>
            <numerusform>Line %1: %n doubtful character.</numerusform>
            <numerusform>Line %1: %n doubtful characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::RecoveryOffer</name>
    <message numerus="yes">
        <source>Handlens did not close properly. %n page(s) with your text can be brought back.</source>
        <translation>
            <numerusform>Handlens did not close properly. %n page with your text can be brought back.</numerusform>
            <numerusform>Handlens did not close properly. %n pages with your text can be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n reading(s) is not known; they may be billed, and are not sent again unasked.</source>
        <translation>
            <numerusform>The outcome of %n reading is not known; it may be billed, and is not sent again unasked.</numerusform>
            <numerusform>The outcome of %n readings is not known; they may be billed, and are not sent again unasked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::ReliabilityChart</name>
    <message numerus="yes">
        <source>%n character(s) at %1: said %2, right %3.</source>
        <extracomment>%1 is a part of the scale, such as “80 – 90 %”; %2 and %3 are percentages</extracomment>
        <translation>
            <numerusform>%n character at %1: said %2, right %3.</numerusform>
            <numerusform>%n characters at %1: said %2, right %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::StartFromMenu</name>
    <message numerus="yes">
        <source>&amp;Consensus of %n Reader(s)</source>
        <translation>
            <numerusform>&amp;Consensus of %n Reader</numerusform>
            <numerusform>&amp;Consensus of %n Readers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) you worked on stayed as they were.</source>
        <translation>
            <numerusform>%n line you worked on stayed as it was.</numerusform>
            <numerusform>%n lines you worked on stayed as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::ThresholdSlider</name>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n doubt</numerusform>
            <numerusform>%n doubts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::TranscriptModel</name>
    <message numerus="yes">
        <source>%1 (%n doubtful character(s))</source>
        <translation>
            <numerusform>%1 (%n doubtful character)</numerusform>
            <numerusform>%1 (%n doubtful characters)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::TranscriptPanel</name>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n doubt</numerusform>
            <numerusform>%n doubts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::TranscriptView</name>
    <message numerus="yes">
        <source>Line %1: %n doubtful character(s).</source>
        <translation>
            <numerusform>Line %1: %n doubtful character.</numerusform>
            <numerusform>Line %1: %n doubtful characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>handlens::UsageLedger</name>
    <message numerus="yes">
        <source>Your own limit of %n call(s) a month to this service is reached, so nothing was sent. Raise the limit under Accounts, or wait for the next month.</source>
        <translation>
            <numerusform>Your own limit of %n call a month to this service is reached, so nothing was sent. Raise the limit under Accounts, or wait for the next month.</numerusform>
            <numerusform>Your own limit of %n calls a month to this service is reached, so nothing was sent. Raise the limit under Accounts, or wait for the next month.</numerusform>
        </translation>
    </message>
</context>
</TS>
