package matchline.export;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import matchline.chart.drawing.Colour;
import matchline.chart.drawing.PrintableText;

/** An SVG text as it grows: an element a line, indented by depth. */
final class SvgOutput {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    SvgOutput() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException refused) {
            throw refusal(refused);
        }
        quietly(() -> xml.writeStartDocument("UTF-8", "1.0"));
    }

    void open(String element) {
        newLine();
        quietly(() -> xml.writeStartElement(element));
        depth++;
    }

    void close() {
        depth--;
        newLine();
        quietly(xml::writeEndElement);
    }

    /** An element with nothing in it; its attributes follow. */
    void shape(String element) {
        newLine();
        quietly(() -> xml.writeEmptyElement(element));
    }

    /** An element on one line; its attributes follow, then {@link #words}. */
    void line(String element) {
        newLine();
        quietly(() -> xml.writeStartElement(element));
    }

    /** The text of a line, and its end. */
    void words(String words) {
        quietly(() -> xml.writeCharacters(PrintableText.of(words)));
        quietly(xml::writeEndElement);
    }

    void attribute(String name, String value) {
        quietly(() -> xml.writeAttribute(name, value));
    }

    void attribute(String name, double value) {
        attribute(name, SvgNumber.of(value));
    }

    void attribute(String name, Colour colour) {
        attribute(name, colour.hex());
        if (colour.opacity() < 1) {
            attribute(name + "-opacity", colour.opacity());
        }
    }

    /** The whole text, once all is closed. */
    String end() {
        quietly(xml::writeEndDocument);
        return text.append('\n').toString();
    }

    private void newLine() {
        quietly(() -> xml.writeCharacters("\n" + "  ".repeat(depth)));
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private static void quietly(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException refused) {
            throw refusal(refused);
        }
    }

    /** Cannot be: nothing is written but to memory. */
    private static IllegalStateException refusal(XMLStreamException refused) {
        return new IllegalStateException("an SVG was refused", refused);
    }
}
