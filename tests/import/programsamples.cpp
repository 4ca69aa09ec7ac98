// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "programsamples.h"

#include <QList>

namespace handlens::test {

namespace {

QByteArray krakenHocr()
{
    return R"(<!DOCTYPE html><html><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><meta name="ocr-system" content="kraken"/>
</head><body>
  <div class="ocr_page" title="bbox 0 0 1000 500; image a.png" style="writing-mode: horizontal-tb;">
    <div class="ocrx_block" id="region_0" data-region-type="text" title="bbox 0 0 200 90; poly 0 0 200 0 200 90 0 90">
      <span class="ocr_line" id="line_0" title="bbox 10 18 90 50; x_bboxes 10 20 10 50 30 50 30 20 30 20 30 50 50 50 50 20 50 20 50 50 70 50 70 20 70 20 70 50 90 50 90 20; poly 10 20 50 18 90 20 90 50 10 50">
        <span class="ocrx_word" id="segment_0" title="bbox 10 20 50 50; x_confs 0.9 0.8; poly 10 20 10 50 50 50 50 20">ab</span>
        <span class="ocrx_word" id="segment_1" title="bbox 50 20 70 50; x_confs 1.0; poly 50 20 50 50 70 50 70 20"> </span>
        <span class="ocrx_word" id="segment_2" title="bbox 70 20 90 50; x_confs 0.7; poly 70 20 70 50 90 50 90 20">c</span>
      </span>
      <br/>
    </div>
  </div>
</body></html>)";
}

QByteArray krakenAlto()
{
    const auto glyph = [](const QByteArray& text, int left, const QByteArray& confidence) {
        const QByteArray x = QByteArray::number(left);
        const QByteArray right = QByteArray::number(left + 20);
        return "<Glyph ID='char_" + x + "' CONTENT='" + text + "' HPOS='" + x
            + "' VPOS='20' WIDTH='20' HEIGHT='30' GC='" + confidence + "'><Shape><Polygon POINTS='" + x
            + " 20 " + x + " 50 " + right + " 50 " + right + " 20'/></Shape></Glyph>";
    };
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://www.loc.gov/standards/alto/ns-v4#">
<Description><MeasurementUnit>pixel</MeasurementUnit>
  <sourceImageInformation><fileName>a.png</fileName></sourceImageInformation>
  <OCRProcessing ID="OCR_0"><ocrProcessingStep><processingSoftware><softwareName>kraken</softwareName>
  </processingSoftware></ocrProcessingStep></OCRProcessing>
</Description>
<Tags><OtherTag ID="TYPE_1" LABEL="text"/></Tags>
<Layout><Page WIDTH="1000" HEIGHT="500" PHYSICAL_IMG_NR="0" ID="page_0">
<PrintSpace HPOS="0" VPOS="0" WIDTH="1000" HEIGHT="500">
  <TextBlock ID="block_0" HPOS="0" VPOS="0" WIDTH="200" HEIGHT="90" TAGREFS="TYPE_1">
    <Shape><Polygon POINTS="0 0 200 0 200 90 0 90"/></Shape>
    <TextLine ID="line_0" HPOS="10" VPOS="18" WIDTH="80" HEIGHT="32" BASELINE="10 45 90 45">
      <Shape><Polygon POINTS="10 20 50 18 90 20 90 50 10 50"/></Shape>
      <String ID="segment_0" CONTENT="ab" HPOS="10" VPOS="20" WIDTH="40" HEIGHT="30" WC="0.85">
        <Shape><Polygon POINTS="10 20 10 50 50 50 50 20"/></Shape>)"
        + glyph("a", 10, "0.9") + glyph("b", 30, "0.8") + R"(</String>
      <SP ID="segment_1" HPOS="50" VPOS="20" WIDTH="20" HEIGHT="30"/>
      <String ID="segment_2" CONTENT="c" HPOS="70" VPOS="20" WIDTH="20" HEIGHT="30" WC="0.7">
        <Shape><Polygon POINTS="70 20 70 50 90 50 90 20"/></Shape>)"
        + glyph("c", 70, "0.7") + R"(</String>
    </TextLine>
  </TextBlock>
</PrintSpace></Page></Layout></alto>)";
}

QByteArray krakenPage()
{
    const auto glyph = [](const QByteArray& text, int left, const QByteArray& confidence) {
        const QByteArray x = QByteArray::number(left);
        const QByteArray right = QByteArray::number(left + 20);
        return "<Glyph id='char_" + x + "'><Coords points='" + x + ",20 " + x + ",50 " + right + ",50 "
            + right + ",20'/><TextEquiv conf='" + confidence + "'><Unicode>" + text
            + "</Unicode></TextEquiv></Glyph>";
    };
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15">
<Metadata><Creator>kraken</Creator><Created>2024-03-01T12:00:00.5+00:00</Created>
<LastChange>2024-03-01T12:00:00.5+00:00</LastChange></Metadata>
<Page imageFilename="a.png" imageWidth="1000" imageHeight="500">
  <TextRegion id="block_0" custom="structure {type:text;}"><Coords points="0,0 200,0 200,90 0,90"/>
    <TextLine id="line_0"><Coords points="10,20 50,18 90,20 90,50 10,50"/><Baseline points="10,45 90,45"/>
      <Word id="segment_0"><Coords points="10,20 10,50 50,50 50,20"/>)"
        + glyph("a", 10, "0.9") + glyph("b", 30, "0.8")
        + R"(</Word><Word id="segment_1"><Coords points="50,20 50,50 70,50 70,20"/>)" + glyph(" ", 50, "1.0")
        + R"(</Word><Word id="segment_2"><Coords points="70,20 70,50 90,50 90,20"/>)" + glyph("c", 70, "0.7")
        + R"(</Word>
    </TextLine>
  </TextRegion>
</Page></PcGts>)";
}

// In which regions and lines of Transkribus say where among their siblings they come.
QByteArray custom(int index)
{
    return "custom='readingOrder {index:" + QByteArray::number(index) + ";} structure {type:paragraph;}'";
}

QByteArray transkribusLine(const QByteArray& text, int index)
{
    return "<TextLine " + custom(index) + "><Coords points='10,20 110,20 110,50 10,50'/>"
        + "<Baseline points='10,45 110,45'/><TextEquiv><Unicode>" + text
        + "</Unicode></TextEquiv></TextLine>";
}

QByteArray transkribusCell(int row, int column, const QByteArray& text)
{
    return "<TableCell row='" + QByteArray::number(row) + "' col='" + QByteArray::number(column)
        + "' rowSpan='1' colSpan='1' id='" + text + "'><Coords points='0,0 0,90 90,90 90,0'/>"
        + transkribusLine(text, 0) + "<CornerPts>0 1 2 3</CornerPts></TableCell>";
}

QByteArray transkribusRegions()
{
    return "<ImageRegion id='picture' custom='structure {type:stamp;}'><Coords points='0,0 9,0 9,9'/>"
           "</ImageRegion><TextRegion orientation='0.0' id='r2' "
        + custom(1) + "><Coords points='0,100 200,100 200,190 0,190'/>" + transkribusLine("third", 1)
        + transkribusLine("second", 0)
        + "<TextEquiv><Unicode>third\nsecond</Unicode></TextEquiv></TextRegion>"
          "<TextRegion id='margin' "
        + custom(3)
        + "><Coords points='300,0 400,0 400,90 300,90'/><TextEquiv><Unicode>margin</Unicode></TextEquiv>"
          "</TextRegion><TableRegion id='table' "
        + custom(2) + "><Coords points='0,200 200,200 200,290 0,290'/>" + transkribusCell(0, 0, "1a")
        + transkribusCell(1, 0, "2a") + transkribusCell(0, 1, "1b") + transkribusCell(1, 1, "2b")
        + "</TableRegion><TextRegion id='r1' " + custom(0) + "><Coords points='0,0 200,0 200,90 0,90'/>"
        + transkribusLine("first", 0) + "</TextRegion>";
}

QByteArray transkribusOrder(const QByteArray& regions)
{
    QByteArray order = "<ReadingOrder><OrderedGroup id='ro_1' caption='Regions reading order'>";
    int index = 0;
    const QList<QByteArray> ids = regions.split(' ');
    for (const QByteArray& id : ids)
        order += "<RegionRefIndexed index='" + QByteArray::number(index++) + "' regionRef='" + id + "'/>";
    return order + "</OrderedGroup></ReadingOrder>";
}

} // namespace

QByteArray krakenFile(const QByteArray& format)
{
    if (format == "hocr")
        return krakenHocr();
    return format == "alto" ? krakenAlto() : krakenPage();
}

QByteArray olderKrakenFile(const QByteArray& format)
{
    if (format == "hocr")
        return R"(<!DOCTYPE html><html><head><meta charset="utf-8"/><meta name="ocr-system" content="kraken"/></head>
<body><div class="ocr_page" title="bbox 0 0 1000 500, image a.png" style="writing-mode: horizontal-tb;">
  <span class="ocr_line" id="line_0" title="bbox 10 20 90 50">
    <span class="ocrx_word" id="segment_0" title="bbox 10 20 50 50, x_confs 0.9 0.8">ab</span>
    <span class="ocrx_word" id="segment_1" title="bbox 50 20 70 50, x_confs 1.0"> </span>
    <span class="ocrx_word" id="segment_2" title="bbox 70 20 90 50, x_confs 0.7">c</span>
  </span><br/>
</div></body></html>)";
    return R"(<alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Description>
<MeasurementUnit>pixel</MeasurementUnit><sourceImageInformation><fileName>a.png</fileName></sourceImageInformation>
<OCRProcessing ID="OCR_0"><ocrProcessingStep><processingSoftware><softwareName>kraken</softwareName>
</processingSoftware></ocrProcessingStep></OCRProcessing></Description>
<Layout><Page WIDTH="1000" HEIGHT="500" PHYSICAL_IMG_NR="0" ID="page_0">
<PrintSpace HPOS="0" VPOS="0" WIDTH="1000" HEIGHT="500">
<TextBlock HPOS="0" VPOS="0" ID="textblock_0" WIDTH="1000" HEIGHT="500">
  <TextLine ID="line_0" HPOS="10" VPOS="20" WIDTH="80" HEIGHT="30">
    <String ID="segment_0" CONTENT="ab" HPOS="10" VPOS="20" WIDTH="40" HEIGHT="30" WC="0.85" CC="1 2"/>
    <SP ID="segment_1" HPOS="50" VPOS="20" WIDTH="20" HEIGHT="30"/>
    <String ID="segment_2" CONTENT="c" HPOS="70" VPOS="20" WIDTH="20" HEIGHT="30" WC="0.7" CC="3"/>
  </TextLine>
</TextBlock></PrintSpace></Page></Layout></alto>)";
}

QByteArray escriptoriumFile(const QByteArray& format)
{
    if (format == "alto")
        return R"(<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description><MeasurementUnit>pixel</MeasurementUnit>
<sourceImageInformation><fileName>a.png</fileName></sourceImageInformation></Description>
<Layout><Page WIDTH="1000" HEIGHT="500" PHYSICAL_IMG_NR="1" ID="eSc_dummypage_">
<PrintSpace HPOS="0" VPOS="0" WIDTH="1000" HEIGHT="500">
<TextBlock HPOS="0" VPOS="0" WIDTH="200" HEIGHT="90" ID="eSc_textblock_1" TAGREFS="BT1">
  <Shape><Polygon POINTS="0 0 200 90"/></Shape>
  <TextLine ID="eSc_line_1" TAGREFS="LT1" BASELINE="10 45 110 45" HPOS="10" VPOS="18" WIDTH="100" HEIGHT="32">
    <Shape><Polygon POINTS="10 20 50 18 110 20 110 50 10 50"/></Shape>
    <String CONTENT="one two" HPOS="10" VPOS="18" WIDTH="100" HEIGHT="32" WC="0.875"></String>
  </TextLine>
  <TextLine ID="eSc_line_2" BASELINE="10 85 110 85" HPOS="10" VPOS="60" WIDTH="100" HEIGHT="30">
    <Shape><Polygon POINTS="10 60 50 58 110 60 110 90 10 90"/></Shape>
    <String CONTENT="" HPOS="10" VPOS="60" WIDTH="100" HEIGHT="30"></String>
  </TextLine>
</TextBlock>
<TextBlock ID="eSc_dummyblock_">
  <TextLine ID="eSc_line_3" BASELINE="10 145 110 145" HPOS="10" VPOS="120" WIDTH="100" HEIGHT="30">
    <Shape><Polygon POINTS="10 120 50 118 110 120 110 150 10 150"/></Shape>
    <String CONTENT="three" HPOS="10" VPOS="120" WIDTH="100" HEIGHT="30"></String>
  </TextLine>
</TextBlock></PrintSpace></Page></Layout></alto>)";
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Metadata>
<Creator>escriptorium</Creator><Created>2024-03-01T12:00:00</Created></Metadata>
<Page imageFilename="a.png" imageWidth="1000" imageHeight="500">
<TextRegion id="eSc_textblock_1" custom="structure {type:body;}"><Coords points="0,0 200,90"/>
  <TextLine id="eSc_line_1" custom="structure {type:default;}">
    <Coords points="10,20 50,18 110,20 110,50 10,50"/><Baseline points="10,45 110,45"/>
    <TextEquiv conf="0.875">
      <Unicode>one two</Unicode>
    </TextEquiv>
  </TextLine>
  <TextLine id="eSc_line_2"><Coords points="10,60 50,58 110,60 110,90 10,90"/><Baseline points="10,85 110,85"/>
    <TextEquiv><Unicode></Unicode></TextEquiv></TextLine>
</TextRegion>
<TextRegion id="eSc_dummyblock_">
  <TextLine id="eSc_line_3"><Coords points="10,120 50,118 110,120 110,150 10,150"/>
    <Baseline points="10,145 110,145"/><TextEquiv><Unicode>three</Unicode></TextEquiv></TextLine>
  <TextEquiv><Unicode>one two
three</Unicode></TextEquiv>
</TextRegion></Page></PcGts>)";
}

QByteArray transkribusFile(const QByteArray& order)
{
    QByteArray page = transkribusRegions();
    if (order == "ordered")
        page.replace("readingOrder {index:", "reference {offset:")
            .prepend(transkribusOrder("r1 r2 table margin"));
    if (order == "both")
        page.prepend(transkribusOrder("margin r2"));
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15"><Metadata>
<Creator>prov=A reader:name=A model(htr_id=1)::::v=2.6.6
Transkribus</Creator><Created>2024-03-01T13:00:00.199+01:00</Created>
<LastChange>2024-03-02T13:00:00.199+01:00</LastChange><TranskribusMetadata docId="1" pageId="2" pageNr="1"/>
</Metadata><Page imageFilename="a.png" imageWidth="1000" imageHeight="500">
<PrintSpace><Coords points="0,0 1000,0 1000,500 0,500"/></PrintSpace>)"
        + page + "</Page></PcGts>";
}

} // namespace handlens::test
