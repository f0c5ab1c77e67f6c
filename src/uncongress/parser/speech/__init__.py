"""Who took the floor: clauses of speech, speakers and for whom they speak."""
