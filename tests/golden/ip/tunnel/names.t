#! needs vm
# A name may come first, last, or after its word.
$ ip tunnel add mode ipip remote 10.0.0.2 local 10.0.0.1 name t0
$ ip tunnel add name t1 mode ipip remote 10.0.0.3
$ ip tunnel add remote 10.0.0.4 t2 mode ipip
$ ip tunnel add mode ip/ip remote 10.0.0.5 local any t3 hoplimit 5 dsfield 4
$ ip tunnel add mode gre/ip remote any local 10.0.0.1 key 1 t4
$ ip tunnel add mode ipv6/ip remote 10.0.0.6 t5
$ ip tunnel show
$ ip tunnel show mode ipip
$ ip tunnel show mode gre
$ ip tunnel show remote 10.0.0.3
$ ip tunnel show local 10.0.0.1
$ ip tunnel show ttl 5
$ ip tunnel show key 1
$ ip tunn sh t0
$ ip tunl show t0
$ ip t s t0
$ ip tunnel delete name t0
$ ip tunnel d t1
