# Tables that are none.
$ ip mrule add table x
$ ip mrule add table
$ ip mrule show table x
$ ip mrule show table all
