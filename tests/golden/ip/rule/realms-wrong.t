# Realms that are none.
$ ip rule add realms
$ ip rule add realms x
$ ip rule add realms 1/x
$ ip rule add realms x/1
$ ip rule add realms /1
$ ip rule add realms 1/70000
