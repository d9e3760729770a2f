package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Every law that a contract keeps. */
public final class Rules {

  /** The laws of routes, parameters and declared types. */
  private static final List<Rule> OF_DECLARATIONS = List.of(
      new PathParametersMatchTemplate(),
      new PathsHaveOneSpelling(),
      new RoutesDoNotOverlap(),
      new DocumentPathsAreDistinct(),
      new ConvertersFitTypes(),
      new OperationIdsAreUnique(),
      new SecuritySchemesAgree(),
      new ScopesAreDeclared(),
      new SecurityIsDeclared(),
      new AlternativesAreClear(),
      new AuthenticationReadsNoBody(),
      new AtMostOneBody(),
      new FormsStandAlone(),
      new FilesStandInForms(),
      new MediaTypesFitBodies(),
      new StreamsHaveTheirMediaTypes(),
      new BodyFitsMethod(),
      new BodyFitsStatus(),
      new StatusInRange(),
      new AnswersAreDistinct(),
      new AnswerHeadersFit(),
      new ProblemMembersAreFree(),
      new CachingIsClear(),
      new NonBlockingNeverWaits(),
      new RateLimitNamesAreDistinct(),
      new ParameterTypesAreDecodable(),
      new ParameterStylesFit(),
      new HeaderNamesAreTokens(),
      new WireNamesAreUnique(),
      new UnionsAreDistinguishable());

  /** What must hold before there are models: without it there would be no end of them. */
  private static final Rule FINITE = new GenericTypesStopGrowing();

  /** The laws of models and of values inside them. */
  private static final List<Rule> OF_MODELS = List.of(
      new ConstraintsFitTypes(),
      new IntakesFitTypes(),
      new ConstraintsCanBeSatisfied(),
      new PatternsCompile(),
      new GroupsAreJudged(),
      new DefaultsParse(),
      new DefaultsTakeEffect(),
      new MapKeysAreScalar(),
      new RecordsCanEnd(),
      new ObjectsCanBeMade(),
      new UpdatesAreProperties(),
      new SettingsAreTexts(),
      new SettingsNamesAreDistinct(),
      new SessionsKeepValues(),
      new SchemaNamesAreUnique(),
      new GeneratedClassesAreDistinct());

  private Rules() {}

  /** Where the contract breaks a law, by place; empty when it may be built. */
  public static List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>(new DependenciesResolve().check(contract));
    found.addAll(judged(found.isEmpty() ? contract : contract.resolved()));
    return found.stream().distinct().sorted().toList();
  }

  private static List<Diagnostic> judged(Contract contract) {
    List<Diagnostic> found = new ArrayList<>(FINITE.check(contract));
    if (found.isEmpty()) {
      OF_MODELS.forEach(rule -> found.addAll(rule.check(contract)));
      contract.perApplication().forEach(it -> declarations(it, found));
    } else {
      declarations(contract, found);
    }
    return found;
  }

  private static void declarations(Contract contract, List<Diagnostic> found) {
    OF_DECLARATIONS.forEach(rule -> found.addAll(rule.check(contract)));
  }
}
