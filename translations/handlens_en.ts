<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
        <source>%n file(s) could not be opened.</source>
        <translation>
            <numerusform>%n file could not be opened.</numerusform>
            <numerusform>%n files could not be opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder holds more than can be opened at once; the first %n page(s) were taken.</source>
        <translation>
            <numerusform>The folder holds more than can be opened at once; the first %n page was taken.</numerusform>
            <numerusform>The folder holds more than can be opened at once; the first %n pages were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>%n page could not be read.</numerusform>
            <numerusform>%n pages could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handlens did not close properly. %n page(s) with your text can be brought back.</source>
        <translation>
            <numerusform>Handlens did not close properly. %n page with your text can be brought back.</numerusform>
            <numerusform>Handlens did not close properly. %n pages with your text can be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n page(s) was not exported.</source>
        <translation>
            <numerusform>The text of %n page was not exported.</numerusform>
            <numerusform>The text of %n pages was not exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n doubt</numerusform>
            <numerusform>%n doubts</numerusform>
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
</TS>
