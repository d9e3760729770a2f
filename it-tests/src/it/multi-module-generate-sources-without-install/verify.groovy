def log = new File(basedir, 'build.log').text
def first = log.substring(0, log.lastIndexOf('Scanning for projects'))
assert first.contains('BUILD SUCCESS')
assert !first.contains('Compiling') : 'the first build was to stop before the compiler'

def generated = new File(basedir, 'contract/target/generated-sources/jetwright/tickets')
assert new File(generated, 'TicketsRoutes.java').isFile()
def codec = new File(generated, 'TicketCodec.java').text
assert codec.contains('seat') && codec.contains('price')

def document = new groovy.json.JsonSlurper().parse(
    new File(basedir, 'contract/target/classes/META-INF/jetwright/openapi.json'))
assert document.components.schemas.Ticket.properties.keySet() as List == ['code', 'seat', 'price']
assert new File(basedir, 'contract/target/generated-clients/typescript/package.json').isFile()
assert new File(basedir, 'contract/target/generated-clients/java/pom.xml').isFile()
assert new File(basedir, 'server/target/classes/tickets/Main.class').isFile()
