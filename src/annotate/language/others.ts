/** Small lists for languages without rules, so that they are recognised and skipped. Own lists. */
export const ES = {
  sure: `el los las una unos pero porque cuando cómo qué quién cuál dónde yo tú usted ustedes nosotros ella ellos mi mis su
    sus nuestro esto esta este ese eso esa aquí allí muy más menos también todavía ya siempre nunca hoy mañana ayer con sin
    para desde hasta entre sobre hacia soy eres es somos son estoy estás está estamos están fue era ha he han hemos había
    tengo tiene tienes tienen puedo puede puedes pueden quiero quiere necesito hacer hago hace hecho ir voy va ver gracias
    hola buenos buenas días tardes noches favor sí bueno bien saludos disculpe perdón problema cuenta pedido correo
    contraseña pantalla ayuda ayudar ayudarle ayudarte funciona entiendo espero algo nada todo todos otra otro vez`,
  likely: `y la de en un no si que me te se lo al del por como nos las muchas`,
  hint: `ok email internet`,
}
export const PT = {
  sure: `os um uma uns umas ou mas porque quando como onde quem qual eu você voce vocês nós ele ela eles elas meu minha
    meus minhas seu sua seus suas nosso isto isso este esta esse essa aquele aqui ali lá muito mais menos também tambem
    ainda já sempre nunca hoje amanhã ontem com sem para até desde entre sobre do da dos das no na nos nas ao aos à pelo pela
    num numa não nao sou é somos são estou está estamos estão foi era ser ter tenho tem têm tinha posso pode podem quero
    quer preciso fazer faço faz feito ir vou vai ver obrigado obrigada olá ola oi bom boa dia tarde noite favor sim bem
    desculpe problema conta pedido senha tela ajuda ajudar funciona entendo espero algo nada tudo todos outra outro vez
    conseguir consigo aguarde aguardar entrega cliente você cadastro nome gostaria poderia seria agora então`,
  likely: `o e de que se me por a em te lhe`,
  hint: `ok email internet`,
}
export const IT = {
  sure: `il lo gli uno una ma perché perche quando come dove chi quale cosa io tu lei lui noi voi loro mio mia miei sua
    suoi nostro vostro questo questa questi quello quella qui qua là molto più piu meno anche ancora già sempre mai oggi
    domani ieri con senza per fino tra fra sopra del della dei delle dello degli al alla ai alle dal dalla nel nella nelle
    sul sulla non sono sei siamo siete è era ho hai ha abbiamo avete hanno posso può puoi possono voglio vuole devo fare
    faccio fatto andare vado vedere grazie ciao buongiorno buonasera prego favore sì bene scusi problema conto ordine
    aiuto aiutare funziona capisco spero qualcosa niente tutto tutti altra altro volta salve`,
  likely: `e la le di in un no si che me mi ti ci se a i da su`,
  hint: `ok email internet`,
}
