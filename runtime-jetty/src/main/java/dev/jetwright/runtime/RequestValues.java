package dev.jetwright.runtime;

import dev.jetwright.runtime.body.ArrivingParts;
import dev.jetwright.runtime.body.BodyReader;
import dev.jetwright.runtime.body.BodySettings;
import dev.jetwright.runtime.body.ChosenBodyReader;
import dev.jetwright.runtime.body.FormReader;
import dev.jetwright.runtime.body.JsonBodyReader;
import dev.jetwright.runtime.body.JsonPartReader;
import dev.jetwright.runtime.body.RawBody;
import dev.jetwright.runtime.body.RequestBody;
import dev.jetwright.runtime.body.RequestForm;
import dev.jetwright.runtime.check.Check;
import dev.jetwright.runtime.content.MediaTypes;
import dev.jetwright.runtime.error.AcrossFaults;
import dev.jetwright.runtime.error.FaultList;
import dev.jetwright.runtime.error.Redaction;
import dev.jetwright.runtime.error.Rejection;
import dev.jetwright.runtime.error.RequestRejected;
import dev.jetwright.runtime.error.Source;
import dev.jetwright.runtime.form.FormFields;
import dev.jetwright.runtime.form.FormShape;
import dev.jetwright.runtime.parameter.Cookies;
import dev.jetwright.runtime.parameter.Fields;
import dev.jetwright.runtime.parameter.Headers;
import dev.jetwright.runtime.parameter.Parameter;
import dev.jetwright.runtime.parameter.Part;
import dev.jetwright.runtime.parameter.PartValues;
import dev.jetwright.runtime.parameter.Query;
import dev.jetwright.runtime.parameter.Values;
import dev.jetwright.runtime.routing.RouteTree;
import dev.jetwright.runtime.security.Carrier;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** What a request carries: its half of an {@link Exchange}. */
public abstract class RequestValues implements Carrier {
  private final Request request;
  private final RouteTree.Match<Route> match;
  private final BodySettings settings;
  private final RequestBody body;
  private FaultList faults;
  private @Nullable String query;
  private @Nullable RequestForm form;

  RequestValues(Request request, RouteTree.Match<Route> match, BodySettings settings) {
    this.request = request;
    this.match = match;
    this.settings = settings;
    this.faults = new FaultList(settings.judgement());
    this.body = new RequestBody(request, settings);
  }

  /** A parameter in the path. */
  public Parameter path(String name) {
    Values values = new Values(Source.PATH, name, faults);
    values.add(match.value(name));
    return new Parameter(values, faults);
  }

  /** A parameter of the query. */
  public Parameter query(String name) {
    Values values = new Values(Source.QUERY, name, faults);
    Query.find(queryText(), name, values);
    return new Parameter(values, faults);
  }

  @Override
  public @Nullable String headerText(String name) {
    return request.getHeaders().get(name);
  }

  @Override
  public @Nullable String queryText(String name) {
    Values values = new Values(Source.QUERY, name, faults);
    Query.find(queryText(), name, values);
    return values.count() == 0 ? null : values.single();
  }

  @Override
  public @Nullable String cookieText(String name) {
    Values values = new Values(Source.COOKIE, name, faults);
    new Cookies(request.getHeaders(), faults).find(name, values);
    return values.count() == 0 ? null : values.single();
  }

  private String queryText() {
    if (query == null) {
      query = Query.text(request.getHttpURI());
    }
    return query;
  }

  /** A header. */
  public Parameter header(String name) {
    Values values = new Values(Source.HEADER, name, faults);
    Headers.find(request.getHeaders(), name, values);
    return new Parameter(values, faults);
  }

  /** A cookie. */
  public Parameter cookie(String name) {
    return cookies().field(name);
  }

  /** The whole query, for records of parameters. */
  public Fields query() {
    return new Query(queryText(), faults);
  }

  /** All headers, for records of parameters. */
  public Fields headers() {
    return new Headers(request.getHeaders(), faults);
  }

  /** All cookies, for records of parameters. */
  public Fields cookies() {
    return new Cookies(request.getHeaders(), faults);
  }

  /** The JSON body. */
  public BodyReader body() {
    return new JsonBodyReader(request, body, faults);
  }

  /** The body in one of several media types. */
  public BodyReader body(MediaTypes types) {
    return new ChosenBodyReader(request, body, this::requestForm, settings, types, faults);
  }

  /** A body whose bytes are taken as they are. */
  public RawBody raw(MediaTypes types) throws IOException {
    if (!body.isEmpty()) {
      types.choose(request);
    }
    return new RawBody(body, faults);
  }

  /** The most bytes of this request's body, whatever the server says. */
  public void limitBody(long bytes) {
    body.limit(bytes);
  }

  /** Takes forms of these media types only. */
  public void takeForms(MediaTypes types) throws IOException {
    if (!body.isEmpty()) {
      types.choose(request);
    }
  }

  /** The most bytes of a part of the form. */
  public void limitPart(String name, long bytes) {
    requestForm().limitPart(name, bytes);
  }

  /** Lets the files of a name stream: they are read while they arrive. */
  public void streamPart(String name) {
    requestForm().streamPart(name);
  }

  /** A field of the form. */
  public Parameter form(String name) throws IOException {
    Values values = new Values(Source.BODY, name, faults);
    for (FormFields.Entry entry : requestForm().fields().all(name)) {
      if (entry.text() != null) {
        values.add(entry.text());
      } else {
        values.refuse("string_type", "Input should be a valid string");
      }
    }
    return new Parameter(values, faults);
  }

  /**
   * The form as one value.
   *
   * @param others the fields that belong to other parameters
   */
  public BodyReader form(FormShape shape, String... others) {
    return new FormReader(requestForm(), null, shape, Set.of(others), faults);
  }

  /** What stands in the form under a name with brackets. */
  public BodyReader form(String name, FormShape shape) {
    return new FormReader(requestForm(), name, shape, Set.of(), faults);
  }

  /** A file of the form. */
  public Part part(String name) throws IOException {
    return new Part(new PartValues(name, requestForm().fields().all(name), faults));
  }

  /** A part of the form that is JSON. */
  public BodyReader jsonPart(String name) {
    return new JsonPartReader(requestForm(), name, faults);
  }

  /** The files that stream, see {@link #streamPart}. */
  public ArrivingParts arriving() {
    return new ArrivingParts(requestForm(), faults);
  }

  /** Hides the values of these names wherever a fault would echo them. */
  public void redact(String... names) {
    faults.redact(new Redaction(Set.of(names)));
  }

  /** Ends the exchange with 422 if anything in the request was wrong. */
  public void rejectIfFaulty() {
    if (faults.size() > 0) {
      String languages = request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE);
      throw new RequestRejected(Rejection.of(settings.messages().in(languages, faults.inOrder())));
    }
  }

  /** Lets the constraints of some groups count from now on, a bit for each. */
  public void judgeBy(long groups) {
    faults.judgeBy(faults.judgement().of(groups));
  }

  /**
   * Ends the exchange with 422 if the parameters do not fit each other.
   *
   * @param check judges them
   * @param places where each of them stands: {@code ["query", "from"]}
   * @param parameters the parameters
   */
  public void rejectUnless(
      Check<? super Object[]> check, List<List<Object>> places, @Nullable Object... parameters) {
    check.check(parameters, new AcrossFaults(places, List.of(), faults));
    rejectIfFaulty();
  }

  Request request() {
    return request;
  }

  RequestForm requestForm() {
    if (form == null) {
      form = new RequestForm(request, body, settings);
    }
    return form;
  }

  BodySettings settings() {
    return settings;
  }

  /** Forgets what was read of the request, apart from the bytes of its body. */
  void restart() {
    faults = new FaultList(settings.judgement());
    form = null;
  }

  /** Gives back what the request occupied. */
  void close() {
    body.release();
    if (form != null) {
      form.close();
    }
  }

  RequestBody requestBody() {
    return body;
  }

  /** The route's method and template, for messages. */
  @Override
  public String toString() {
    return request.getMethod() + " " + match.route().template();
  }
}
