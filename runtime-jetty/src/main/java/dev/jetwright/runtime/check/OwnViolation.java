package dev.jetwright.runtime.check;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeContextBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds one violation of a {@code ConstraintValidator}: every state of the builder is this. */
@SuppressWarnings("deprecation")
final class OwnViolation
    implements ConstraintViolationBuilder,
        NodeBuilderDefinedContext,
        NodeBuilderCustomizableContext,
        NodeContextBuilder,
        LeafNodeBuilderDefinedContext,
        LeafNodeBuilderCustomizableContext,
        LeafNodeContextBuilder,
        ContainerElementNodeBuilderDefinedContext,
        ContainerElementNodeBuilderCustomizableContext,
        ContainerElementNodeContextBuilder {
  private final OwnContext context;
  private final String template;
  private final List<Object> steps = new ArrayList<>();

  /** Where an index or key goes: in front of the last name. */
  private int before;

  OwnViolation(OwnContext context, String template) {
    this.context = context;
    this.template = template;
  }

  String template() {
    return template;
  }

  /** From the value to what is at fault. */
  List<Object> steps() {
    return steps;
  }

  @Override
  public OwnViolation addNode(String name) {
    return addPropertyNode(name);
  }

  @Override
  public OwnViolation addPropertyNode(String name) {
    before = steps.size();
    steps.add(name);
    return this;
  }

  @Override
  public OwnViolation addBeanNode() {
    before = steps.size();
    return this;
  }

  @Override
  public OwnViolation addContainerElementNode(
      String name, Class<?> containerType, Integer typeArgumentIndex) {
    before = steps.size();
    return this;
  }

  @Override
  public OwnViolation addParameterNode(int index) {
    before = steps.size();
    steps.add(index);
    return this;
  }

  @Override
  public OwnViolation inContainer(Class<?> containerClass, Integer typeArgumentIndex) {
    return this;
  }

  @Override
  public OwnViolation inIterable() {
    return this;
  }

  @Override
  public OwnViolation atKey(@Nullable Object key) {
    steps.add(before, String.valueOf(key));
    return this;
  }

  @Override
  public OwnViolation atIndex(@Nullable Integer index) {
    if (index != null) {
      steps.add(before, index);
    }
    return this;
  }

  @Override
  public ConstraintValidatorContext addConstraintViolation() {
    context.add(this);
    return context;
  }
}
