package kitchen;

import dev.jetwright.runtime.content.BodyCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * XML with an element for each property: {@code <value><sku>a</sku><quantity>1</quantity></value>}.
 * The elements of a list are called {@code item}; null is an empty element.
 */
final class XmlCodec implements BodyCodec {
  private static final String ROOT = "value";
  private static final String ITEM = "item";

  private final JsonFactory json = new JsonFactory();
  private final XMLOutputFactory output = XMLOutputFactory.newFactory();
  private final XMLInputFactory input = XMLInputFactory.newFactory();

  XmlCodec() {
    // A document must not make the server read files or fetch anything.
    input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/xml");
  }

  @Override
  public void toJson(InputStream body, OutputStream target) throws IOException {
    try (JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), target)) {
      XMLStreamReader in = input.createXMLStreamReader(body);
      in.nextTag();
      element(in, out);
    } catch (XMLStreamException e) {
      throw new IOException("No XML", e);
    }
  }

  /** An element with elements in it is an object, another one is a text. */
  private static void element(XMLStreamReader in, JsonGenerator out) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean isObject = false;
    for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
      if (event == XMLStreamConstants.CHARACTERS) {
        text.append(in.getText());
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        if (!isObject) {
          out.writeStartObject();
          isObject = true;
        }
        out.writeName(in.getLocalName());
        element(in, out);
      }
    }
    if (isObject) {
      out.writeEndObject();
    } else {
      out.writeString(text.toString());
    }
  }

  @Override
  public void fromJson(InputStream source, OutputStream body) throws IOException {
    try (JsonParser in = json.createParser(ObjectReadContext.empty(), source)) {
      XMLStreamWriter out = output.createXMLStreamWriter(body, "UTF-8");
      in.nextToken();
      element(ROOT, in, out);
      out.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void element(String name, JsonParser in, XMLStreamWriter out)
      throws XMLStreamException {
    out.writeStartElement(name);
    if (in.currentToken() == JsonToken.START_OBJECT) {
      while (in.nextToken() != JsonToken.END_OBJECT) {
        String property = in.currentName();
        in.nextToken();
        element(property, in, out);
      }
    } else if (in.currentToken() == JsonToken.START_ARRAY) {
      while (in.nextToken() != JsonToken.END_ARRAY) {
        element(ITEM, in, out);
      }
    } else if (in.currentToken() != JsonToken.VALUE_NULL) {
      out.writeCharacters(in.getString());
    }
    out.writeEndElement();
  }
}
