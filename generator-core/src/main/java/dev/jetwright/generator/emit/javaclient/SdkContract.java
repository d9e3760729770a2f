package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Models;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.TypeUse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A contract as a client sees it: records have the properties that travel, and those that travel
 * one way only are optional where the record travels both ways.
 */
final class SdkContract {
  private final Set<TypeName> received;
  private final Set<TypeName> sent;

  private SdkContract(Directions directions, Models models) {
    this.received = models.all().stream()
        .filter(directions::isRead)
        .map(Model::type)
        .map(type -> type.name())
        .collect(Collectors.toSet());
    this.sent = models.all().stream()
        .filter(directions::isWritten)
        .map(Model::type)
        .map(type -> type.name())
        .collect(Collectors.toSet());
  }

  static Contract of(Contract contract) {
    SdkContract sdk = new SdkContract(new Directions(contract), Models.of(contract));
    List<TypeDefinition> types = contract.types().stream()
        .map(type -> type instanceof RecordDefinition record ? sdk.adapted(record) : type)
        .toList();
    return new Contract(contract.application(), contract.services(), types, contract.errors());
  }

  private RecordDefinition adapted(RecordDefinition record) {
    boolean isReceived = received.contains(record.name()) || !sent.contains(record.name());
    boolean isSent = sent.contains(record.name());
    return record.withProperties(record.properties().stream()
        .filter(property -> isReceived && property.isWritten() || isSent && property.isRead())
        .map(property -> adapted(property, isReceived, isSent))
        .toList());
  }

  private static Property adapted(Property property, boolean isReceived, boolean isSent) {
    boolean oneWay = isReceived && isSent && property.isRead() != property.isWritten();
    boolean made = isSent && property.traits().factory().isPresent() && property.isRead();
    TypeUse use = property.type();
    return (oneWay || made) && use.isRequired()
        ? property.withType(
            new TypeUse(use.type(), Nullness.OPTIONAL, use.constraints(), use.location()))
        : property;
  }
}
