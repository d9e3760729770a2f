package accounts;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The table {@code items}. */
final class ItemTable {
  private final Jdbi jdbi;

  ItemTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<Item> of(long ownerId) {
    return jdbi.withHandle(handle -> handle
        .createQuery("select id, title from items where owner_id = :owner order by id")
        .bind("owner", ownerId)
        .map(ConstructorMapper.of(Item.class))
        .list());
  }

  Item add(long ownerId, String title) {
    return jdbi.withHandle(handle -> handle
        .createUpdate("insert into items (owner_id, title) values (:owner, :title)")
        .bind("owner", ownerId)
        .bind("title", title)
        .executeAndReturnGeneratedKeys("id", "title")
        .map(ConstructorMapper.of(Item.class))
        .one());
  }

  /** Whether there was such an item of this owner. */
  boolean remove(long id, long ownerId) {
    return jdbi.withHandle(handle -> handle
            .createUpdate("delete from items where id = :id and owner_id = :owner")
            .bind("id", id)
            .bind("owner", ownerId)
            .execute()
        > 0);
  }
}
