# Words after restore and showdump.
$ ip addr save > dump
$ ip addr restore foo < dump
$ ip addr showdump dev lo < dump
$ ip addr restore help < dump
$ ip addr resto < dump
$ ip addr showd < dump
