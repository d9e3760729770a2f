// Generated from shop.Grids by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Routes requests to {@link Grids}. */
@Generated("dev.jetwright")
public final class GridsRoutes implements Routes {
  private final Grids grids;

  public GridsRoutes(Grids grids) {
    this.grids = grids;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/grids", this::echo),
        Route.post("/grids/rows", this::rows));
  }

  /** POST /grids. */
  private void echo(Exchange exchange) throws IOException {
    Grids.Grid grid = exchange.body().required(GridCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, grids.echo(grid), GridCodec::write);
  }

  /** POST /grids/rows. */
  private void rows(Exchange exchange) throws IOException {
    List<List<Map<String, Set<Integer>>>> rows =
        exchange.body().required(GridsRoutes::readRowsRows);
    exchange.rejectIfFaulty();
    exchange.send(200, grids.rows(rows), GridsRoutes::writeRowsResult);
  }

  private static @Nullable List<List<Map<String, Set<Integer>>>> readRowsRows(JsonReader in) {
    return in.readList(GridsRoutes::readRowsRowsElement);
  }

  private static @Nullable List<Map<String, Set<Integer>>> readRowsRowsElement(JsonReader in) {
    return in.readList(GridsRoutes::readRowsRowsElementElement);
  }

  private static @Nullable Map<String, Set<Integer>> readRowsRowsElementElement(JsonReader in) {
    return in.readMap(Scalars.STRING, GridsRoutes::readRowsRowsElementElementValue);
  }

  private static @Nullable Set<Integer> readRowsRowsElementElementValue(JsonReader in) {
    return in.readSet(JsonReader::readInt);
  }

  private static void writeRowsResult(JsonWriter out, List<List<Map<String, Set<Integer>>>> value) {
    out.writeArray(value, GridsRoutes::writeRowsResultElement);
  }

  private static void writeRowsResultElement(JsonWriter out, List<Map<String, Set<Integer>>> value) {
    out.writeArray(value, GridsRoutes::writeRowsResultElementElement);
  }

  private static void writeRowsResultElementElement(JsonWriter out, Map<String, Set<Integer>> value) {
    out.writeMap(value, Scalars.STRING, GridsRoutes::writeRowsResultElementElementValue);
  }

  private static void writeRowsResultElementElementValue(JsonWriter out, Set<Integer> value) {
    out.writeArray(value, JsonWriter::writeInt);
  }
}
