def shop = new File(basedir, "a shop & it's items/target")
assert new File(shop, 'classes/spaces/RoomsRoutes.class').isFile()
assert new File(shop, 'classes/META-INF/jetwright/openapi.json').text.contains('"room name"')
assert new File(shop, 'generated-clients/typescript/package.json').isFile()
assert new File(shop, 'generated-clients/java/pom.xml').isFile()

def log = new File(basedir, 'build.log').text
def second = log.substring(log.lastIndexOf('Scanning for projects'))
assert !second.contains('Compiling') : 'the second build compiled again'
