# Words after restore and showdump.
$ sh -c 'ip addr save > dump'
$ sh -c 'ip addr restore foo < dump'
$ sh -c 'ip addr showdump dev lo < dump'
$ sh -c 'ip addr restore help < dump'
$ sh -c 'ip addr resto < dump'
$ sh -c 'ip addr showd < dump'
