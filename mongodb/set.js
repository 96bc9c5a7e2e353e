// Makes one replica set of the three members and its user, from the first member's own host: as long as there are no users,
// nobody else is let in. Run again, it finds both and changes nothing.
const NAME = 'xentree';
const MEMBERS = ['mongodb-1:27017', 'mongodb-2:27017', 'mongodb-3:27017'];
const PASSWORD = process.env.MONGODB_PASSWORD;

function whoIsThere() {
  return connect('mongodb://127.0.0.1/admin?directConnection=true');
}

function letsUsIn() {
  try {
    return whoIsThere().auth(NAME, PASSWORD).ok === 1;
  } catch (e) {
    if (e.codeName === 'AuthenticationFailed') {
      return false;
    }
    throw e;
  }
}

function makeSet(admin) {
  if (!admin.hello().setName) {
    const members = MEMBERS.map((host, i) => ({_id: i, host, priority: i === 0 ? 2 : 1}));
    admin.adminCommand({replSetInitiate: {_id: NAME, members}});
  }
  for (let tries = 0; !admin.hello().isWritablePrimary; tries++) {
    if (tries === 60) {
      throw new Error('The first member did not become primary within a minute.');
    }
    sleep(1000);
  }
}

function makeUser(admin) {
  const roles = ['xentree', 'xentree-vault'].map((db) => ({role: 'readWrite', db}));
  admin.createUser({user: NAME, pwd: PASSWORD, roles}, {w: 'majority', wtimeout: 30000});
}

if (letsUsIn()) {
  print('The set and its user are there.');
} else {
  const admin = whoIsThere();
  makeSet(admin);
  makeUser(admin);
  print('Made the set and its user.');
}
